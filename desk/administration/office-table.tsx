import type { PersonDetail } from '../api/administration.ts'
import { Empty } from '../shell/empty.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import { DeskNames } from './desk-names.tsx'
import { MomentText } from './moment-text.tsx'
import { ReasonForm } from './reason-form.tsx'

type Office = PersonDetail['offices'][number]

const COLUMNS: readonly Column<Office>[] = [
  { id: 'desk', title: { zh: '岗位', en: 'Office' }, always: true, cell: (row) => <DeskNames desks={[row]} /> },
  { id: 'from', title: { zh: '起', en: 'From' }, width: 120, cell: (row) => <DayText day={row.from} /> },
  {
    id: 'until',
    title: { zh: '止', en: 'Until' },
    width: 120,
    cell: (row) => (row.until ? <DayText day={row.until} /> : <Said of={{ zh: '长期', en: 'open' }} />),
  },
  { id: 'state', title: { zh: '状态', en: 'State' }, width: 260, cell: (row) => <OfficeState row={row} /> },
]
const WITHDRAWS: readonly Column<Office>[] = [
  ...COLUMNS,
  { id: 'do', title: { zh: '收回', en: 'Withdraw' }, width: 220, cell: (row) => row.held && <Withdraw row={row} /> },
]

function OfficeState({ row }: { row: Office }) {
  const say = useSay()
  if (row.held) return <Status tone="done">{say({ zh: '在岗', en: 'Held' })}</Status>
  if (row.endedAt === null) return <Status tone="waiting">{say({ zh: '已到期', en: 'Over' })}</Status>
  return (
    <>
      <Status tone="late">{say({ zh: '已收回', en: 'Withdrawn' })}</Status>
      <div className="sub">
        <MomentText at={row.endedAt} /> · {row.endedBy} · {row.endReason}
      </div>
    </>
  )
}

function Withdraw({ row }: { row: Office }) {
  const withdraw = useCommand('administration/withdraw-office')
  const { tell } = useNotice()
  return (
    <ReasonForm
      verb={{ zh: '收回岗位', en: 'Withdraw' }}
      danger
      pending={withdraw.pending}
      refusal={withdraw.refusal}
      send={async (reason) => {
        const done = await withdraw.send({ officeId: row.id, reason })
        if (done) tell({ zh: '岗位已收回，即时生效。', en: 'The office is withdrawn, from now on.' })
        return done
      }}
    />
  )
}

/** Every office somebody has or had, the newest first; the security administrator takes one away here. */
export function OfficeTable({ person, withdraws }: { person: PersonDetail; withdraws: boolean }) {
  return (
    <DataTable
      label={{ zh: '任职记录', en: 'Offices' }}
      rows={person.offices}
      columns={withdraws ? WITHDRAWS : COLUMNS}
      rowKey={(row) => row.id}
      plain
      empty={<Empty>{{ zh: '还没有任过岗位。', en: 'No office was held yet.' }}</Empty>}
    />
  )
}
