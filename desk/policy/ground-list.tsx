import type { Ground } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'
import { confidenceOf } from '../ui/confidence.ts'
import { Section } from '../ui/section.tsx'

/** The clauses a rule rests on, in our words, with where each was read. */
export function GroundList({ grounds }: { grounds: readonly Ground[] }) {
  const say = useSay()
  return (
    <Section title={{ zh: '依据', en: 'Grounds' }}>
      <ul className="plain-list">
        {grounds.map((one) => {
          const { says, sure } = confidenceOf(one.confidence)
          return (
            <li key={one.cite}>
              <strong>{say(one.title)}</strong> <span className="quiet">{one.cite}</span>
              <p className="says">{say(one.says)}</p>
              <span className={sure ? 'quiet' : 'tag'}>{say(says)}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
