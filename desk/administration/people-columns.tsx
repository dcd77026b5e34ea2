import { Link } from '@tanstack/react-router'
import type { Person } from '../api/administration.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { Column } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Status } from '../ui/status.tsx'
import { DeskNames } from './desk-names.tsx'
import { MomentText } from './moment-text.tsx'

const STATES = {
  active: { tone: 'done', words: { zh: '在岗', en: 'In office' } },
  no_office: { tone: 'waiting', words: { zh: '无岗位', en: 'No office' } },
  blocked: { tone: 'late', words: { zh: '已停用', en: 'Blocked' } },
} as const

function State({ row }: { row: Person }) {
  const say = useSay()
  const { tone, words } = STATES[row.state]
  return (
    <>
      <Status tone={tone}>{say(words)}</Status>
      {row.waiting > 0 && (
        <div className="sub">{say({ zh: `${row.waiting} 个岗位待确认`, en: `${row.waiting} to be confirmed` })}</div>
      )}
    </>
  )
}

function Name({ row }: { row: Person }) {
  const tenant = useTenant()
  return (
    <>
      <Link className="lk" to="/$tenant/people/$accountId" params={{ tenant, accountId: row.id }}>
        {row.name || row.login}
      </Link>
      <div className="sub">{row.login}</div>
    </>
  )
}

const later = (a: string | null, b: string | null) => (a ?? '9999').localeCompare(b ?? '9999')

export const PEOPLE_COLUMNS: readonly Column<Person>[] = [
  {
    id: 'name',
    title: { zh: '姓名', en: 'Name' },
    width: 190,
    always: true,
    cell: (row) => <Name row={row} />,
    compare: (a, b) => a.name.localeCompare(b.name, 'zh'),
  },
  { id: 'desks', title: { zh: '岗位', en: 'Offices' }, cell: (row) => <DeskNames desks={row.desks} /> },
  {
    id: 'state',
    title: { zh: '状态', en: 'State' },
    width: 140,
    cell: (row) => <State row={row} />,
    compare: (a, b) => a.state.localeCompare(b.state),
  },
  {
    id: 'since',
    title: { zh: '起', en: 'Since' },
    width: 120,
    cell: (row) => row.since && <DayText day={row.since} />,
    compare: (a, b) => later(a.since, b.since),
  },
  {
    id: 'until',
    title: { zh: '止', en: 'Until' },
    width: 120,
    cell: (row) => row.until && <DayText day={row.until} />,
    compare: (a, b) => later(a.until, b.until),
  },
  {
    id: 'changed',
    title: { zh: '最近变动', en: 'Last change' },
    width: 190,
    cell: (row) => <MomentText at={row.changedAt} />,
    compare: (a, b) => a.changedAt.localeCompare(b.changedAt),
  },
]
