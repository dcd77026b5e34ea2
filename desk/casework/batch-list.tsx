import { Link } from '@tanstack/react-router'
import type { Batch } from '../api/casework.ts'
import { Empty } from '../shell/empty.tsx'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'
import { BATCH_WORDS } from './batch-words.ts'
import { moneyColumn } from './case-columns.tsx'

const COLUMNS: readonly Column<Batch>[] = [
  {
    id: 'batch',
    title: { zh: '批次', en: 'Batch' },
    width: 150,
    always: true,
    cell: (row) => <BatchLink batch={row} />,
  },
  { id: 'unit', title: { zh: '单位', en: 'Unit' }, cell: (row) => <Said of={row.unit} /> },
  {
    id: 'status',
    title: { zh: '状态', en: 'Status' },
    width: 140,
    cell: (row) => (
      <Status tone={BATCH_WORDS[row.status].tone}>
        <Said of={BATCH_WORDS[row.status].says} />
      </Status>
    ),
  },
  { id: 'lines', title: { zh: '笔数', en: 'Lines' }, width: 80, align: 'right', cell: (row) => row.lines.length },
  {
    id: 'prepared',
    title: { zh: '编制日', en: 'Prepared' },
    width: 120,
    cell: (row) => <DayText day={row.preparedOn} />,
  },
  moneyColumn('total', { zh: '合计', en: 'Total' }, (row) => row.total),
]

function BatchLink({ batch }: { batch: Batch }) {
  const tenant = useTenant()
  return (
    <Link className="lk code" to="/$tenant/payments" params={{ tenant }} search={{ batch: batch.id }} {...ROW_LINK}>
      {batch.number}
    </Link>
  )
}

/** The batches, newest first. */
export function BatchList({ batches }: { batches: readonly Batch[] }) {
  return (
    <Section title={{ zh: '批次', en: 'Batches' }}>
      <DataTable
        label={{ zh: '批次', en: 'Batches' }}
        plain
        rows={batches}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={<Empty>{{ zh: '还没有编制过批次。', en: 'No batch has been prepared yet.' }}</Empty>}
      />
    </Section>
  )
}
