import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Batch } from '../api/casework.ts'
import { Empty } from '../shell/empty.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type ColumnsType, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Section } from '../ui/section.tsx'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'
import { BATCH_WORDS } from './batch-words.ts'

/** The batches, newest first. */
export function BatchList({ batches }: { batches: readonly Batch[] }) {
  const say = useSay()
  const tenant = useTenant()
  const columns = useMemo<ColumnsType<Batch>>(
    () => [
      {
        title: say({ zh: '批次', en: 'Batch' }),
        width: 150,
        render: (_, row) => (
          <Link className="lk code" to="/$tenant/payments" params={{ tenant }} search={{ batch: row.id }} {...ROW_LINK}>
            {row.number}
          </Link>
        ),
      },
      { title: say({ zh: '单位', en: 'Unit' }), render: (_, row) => say(row.unit) },
      {
        title: say({ zh: '状态', en: 'Status' }),
        width: 140,
        render: (_, row) => <Status tone={BATCH_WORDS[row.status].tone}>{say(BATCH_WORDS[row.status].says)}</Status>,
      },
      { title: say({ zh: '笔数', en: 'Lines' }), width: 80, align: 'right', render: (_, row) => row.lines.length },
      {
        title: say({ zh: '编制日', en: 'Prepared' }),
        width: 120,
        render: (_, row) => <DayText day={row.preparedOn} />,
      },
      {
        title: say({ zh: '合计', en: 'Total' }),
        width: 140,
        align: 'right',
        render: (_, row) => <MoneyText fen={row.total} />,
      },
    ],
    [say, tenant],
  )
  return (
    <Section title={{ zh: '批次', en: 'Batches' }}>
      <DataTable
        label={{ zh: '批次', en: 'Batches' }}
        rows={batches}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<Empty>{{ zh: '还没有编制过批次。', en: 'No batch has been prepared yet.' }}</Empty>}
      />
    </Section>
  )
}
