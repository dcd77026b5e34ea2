import type { Fact } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'

const NO_SOURCE = { zh: '没有来源，未核实', en: 'no source, not verified' }

/** The facts a condition rests on: what is known, and its source, which says whether somebody verified it. */
export function FactLines({ facts }: { facts: readonly Fact[] }) {
  const say = useSay()
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.path}>
          <dt>{say(fact.title)}</dt>
          <dd>
            <span className={fact.known ? undefined : 'blank'}>{say(fact.reads)}</span>
            {fact.known && (
              <span className={fact.verified ? 'quiet' : 'quiet unverified'}>{say(fact.source ?? NO_SOURCE)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
