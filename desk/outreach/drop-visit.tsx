import type { Company } from '../api/outreach.ts'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayText } from '../ui/day-text.tsx'
import { ReasonLine } from './reason-line.tsx'

/** That the visit is on the plan, and taking it off with a reason. */
export function DropVisit({ planned }: { planned: NonNullable<Company['planned']> }) {
  const say = useSay()
  const drop = useCommand('outreach/drop-visit')
  return (
    <div className="planned">
      <p>
        {say({ zh: '计划走访期限：', en: 'On the plan, by ' })}
        <DayText day={planned.dueOn} words />
      </p>
      <ReasonLine
        verb={{ zh: '取消这次走访', en: 'Take it off the plan' }}
        label={{ zh: '取消原因', en: 'Why' }}
        pending={drop.pending}
        refusal={drop.refusal}
        send={(reason) => drop.send({ visitId: planned.id, reason })}
      />
    </div>
  )
}
