import { Link } from '@tanstack/react-router'
import type { Grant } from '../api/administration.ts'
import { Empty } from '../shell/empty.tsx'
import { useMe } from '../shell/me.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Status } from '../ui/status.tsx'
import { DeskNames } from './desk-names.tsx'
import { MomentText } from './moment-text.tsx'
import { Settle } from './settle.tsx'

function Whose({ row }: { row: Grant }) {
  const tenant = useTenant()
  return (
    <Link className="lk" to="/$tenant/people/$accountId" params={{ tenant, accountId: row.account.id }}>
      {row.account.name}
    </Link>
  )
}

function Days({ row }: { row: Grant }) {
  const say = useSay()
  return (
    <>
      <DayText day={row.from} /> – {row.until ? <DayText day={row.until} /> : say({ zh: '长期', en: 'open' })}
    </>
  )
}

const STATES = {
  waiting: { tone: 'running', words: { zh: '待确认', en: 'Waits' } },
  confirmed: { tone: 'done', words: { zh: '已确认', en: 'Confirmed' } },
  rejected: { tone: 'late', words: { zh: '已退回', en: 'Rejected' } },
} as const

const ORDER = Object.keys(STATES)

function State({ row }: { row: Grant }) {
  const say = useSay()
  const { offices } = useMe()
  if (row.status === 'waiting' && offices.some((one) => one.role === 'security-admin')) return <Settle row={row} />
  const { tone, words } = STATES[row.status]
  return (
    <>
      <Status tone={tone}>{say(words)}</Status>
      {row.settledAt && (
        <div className="sub">
          <MomentText at={row.settledAt} /> · {row.settledBy}
          {row.settleReason && ` · ${row.settleReason}`}
        </div>
      )}
    </>
  )
}

/** Whose, which, and what came of it; the order that a head gives is the address's. */
export const GRANT_COLUMNS: readonly Column<Grant>[] = [
  {
    id: 'who',
    title: { zh: '姓名', en: 'Name' },
    width: 150,
    always: true,
    cell: (row) => <Whose row={row} />,
    compare: (a, b) => a.account.name.localeCompare(b.account.name, 'zh'),
  },
  { id: 'desk', title: { zh: '岗位', en: 'Office' }, cell: (row) => <DeskNames desks={[row]} /> },
  {
    id: 'days',
    title: { zh: '期限', en: 'Days' },
    width: 210,
    cell: (row) => <Days row={row} />,
    compare: (a, b) => a.from.localeCompare(b.from),
  },
  {
    id: 'reason',
    title: { zh: '事由', en: 'Reason' },
    width: 190,
    cell: (row) => (
      <>
        {row.reason}
        <div className="sub">
          {row.preparedBy} · <MomentText at={row.at} />
        </div>
      </>
    ),
  },
  {
    id: 'state',
    title: { zh: '状态', en: 'State' },
    width: 260,
    cell: (row) => <State row={row} />,
    compare: (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  },
]

/** Offices that were prepared, and what became of them. */
export function GrantTable({ rows, plain = false }: { rows: readonly Grant[]; plain?: boolean }) {
  return (
    <DataTable
      label={{ zh: '岗位拟定', en: 'Prepared offices' }}
      rows={rows}
      columns={GRANT_COLUMNS}
      rowKey={(row) => row.id}
      plain={plain}
      minWidth={960}
      empty={<Empty>{{ zh: '没有拟定过岗位。', en: 'No office was prepared yet.' }}</Empty>}
    />
  )
}
