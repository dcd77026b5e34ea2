import type { Absence } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Status } from '../ui/status.tsx'

const STATES = {
  ahead: { tone: 'waiting', words: { zh: '未开始', en: 'Ahead' } },
  running: { tone: 'running', words: { zh: '进行中', en: 'Running' } },
  over: { tone: 'done', words: { zh: '已结束', en: 'Over' } },
} as const

/** Who is away, who stands in, and until when. `ends`: the reader is one of the two and can end it. */
export function AbsenceList({ rows, ends = false }: { rows: readonly Absence[]; ends?: boolean }) {
  const say = useSay()
  return (
    <ul className="plain-list">
      {rows.map((one) => (
        <li key={one.id}>
          <Status tone={STATES[one.state].tone}>{say(STATES[one.state].words)}</Status>{' '}
          {say({ zh: `${one.delegate} 代 ${one.away}`, en: `${one.delegate} for ${one.away}` })} · {say(one.unit)} ·{' '}
          {say(one.title)}
          <div className="sub">
            <DayText day={one.from} /> – <DayText day={one.until} /> · {one.reason}
          </div>
          {ends && one.state !== 'over' && <End row={one} />}
        </li>
      ))}
    </ul>
  )
}

function End({ row }: { row: Absence }) {
  const end = useCommand('administration/end-delegation')
  return (
    <>
      <Confirm
        verb={row.mine ? { zh: '结束委托', en: 'End it' } : { zh: '退回委托', en: 'Give it back' }}
        question={{ zh: '结束后立即失效。', en: 'It ends at once.' }}
        pending={end.pending}
        send={() => end.send({ delegationId: row.id })}
      />
      {end.refusal && <Failure refusal={end.refusal} />}
    </>
  )
}
