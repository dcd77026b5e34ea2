import type { Fact } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'

/** The facts a condition rests on: what is known, from whom, and whether somebody has verified it. */
export function FactLines({ facts }: { facts: readonly Fact[] }) {
  const say = useSay()
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.path}>
          <dt>{say(fact.title)}</dt>
          <dd>
            <span className={fact.known ? undefined : 'unknown'}>{say(fact.reads)}</span>
            {fact.known && (
              <span className="quiet">
                {fact.source && `${say(fact.source)} · `}
                {fact.verified ? (
                  say({ zh: '已核实', en: 'verified' })
                ) : (
                  <span className="unverified">{say({ zh: '未核实', en: 'not verified' })}</span>
                )}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
