import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { QueueRow } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { ColumnsType } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'
import { DueDay } from './due-day.tsx'
import { situationTone } from './situation-tone.ts'

/** The columns of the queue. */
export function useQueueColumns(today: string | undefined): ColumnsType<QueueRow> {
  const say = useSay()
  const tenant = useTenant()
  return useMemo(
    () => [
      {
        title: say({ zh: '编号', en: 'Number' }),
        width: 120,
        render: (_, row) => (
          <Link className="lk code" to="/$tenant/casework/$caseId" params={{ tenant, caseId: row.id }} {...ROW_LINK}>
            {row.number}
          </Link>
        ),
      },
      { title: say({ zh: '政策', en: 'Benefit' }), render: (_, row) => say(row.benefit) },
      { title: say({ zh: '申请人', en: 'Applicant' }), dataIndex: 'applicant', width: 150 },
      { title: say({ zh: '地区', en: 'Area' }), width: 84, render: (_, row) => (row.area ? say(row.area) : '—') },
      {
        title: say({ zh: '环节', en: 'Stage' }),
        width: 120,
        render: (_, row) => <Status tone={situationTone(row.situation, row.overdue)}>{say(row.stage)}</Status>,
      },
      {
        title: say({ zh: '环节时限', en: 'Stage due' }),
        width: 128,
        render: (_, row) => <DueDay row={row} today={today} />,
      },
      {
        title: say({ zh: '承诺日', en: 'Promised' }),
        width: 110,
        render: (_, row) => <DayText day={row.promisedOn} />,
      },
      {
        title: say({ zh: '金额', en: 'Sum' }),
        width: 112,
        align: 'right',
        render: (_, row) => <MoneyText fen={row.sum} />,
      },
    ],
    [say, tenant, today],
  )
}
