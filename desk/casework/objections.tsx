import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { DayText } from '../ui/day-text.tsx'
import { FindingForm } from './finding-form.tsx'
import type { Reload } from './reload.ts'

/** Objections to the notice, each with its finding or with the form for one. */
export function Objections({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  if (detail.objections.length === 0) return null
  const may = detail.possible.includes('find')
  return (
    <section className="objections">
      <h2>{say({ zh: '异议', en: 'Objections' })}</h2>
      <ul className="plain-list">
        {detail.objections.map((one) => (
          <li key={one.id}>
            <p className="opinion">{one.reason}</p>
            <p className="quiet">
              {say({ zh: '提出于 ', en: 'Raised on ' })}
              <DayText day={one.raisedOn} />
            </p>
            {one.finding && (
              <p>
                <strong>
                  {one.finding === 'upheld'
                    ? say({ zh: '异议成立', en: 'Upheld' })
                    : say({ zh: '异议不成立', en: 'Rejected' })}
                </strong>
                {` ${one.findingReason ?? ''} `}
                <DayText day={one.foundOn} />
              </p>
            )}
            {!one.finding && may && <FindingForm detail={detail} objection={one} reload={reload} />}
            {!one.finding && !may && (
              <p className="quiet">
                {say({ zh: '待没有经办过的人核查', en: 'Waits for someone who did not handle the case' })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
