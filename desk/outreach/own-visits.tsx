import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { DayText } from '../ui/day-text.tsx'
import { Section } from '../ui/section.tsx'
import { CompanyLink } from './company-link.tsx'

/** The visits that are planned for whoever looks, the nearest day first. */
export function OwnVisits() {
  const say = useSay()
  const { rows } = useAsk('outreach/visits', {}).data ?? { rows: [] }
  if (rows.length === 0) return null
  return (
    <Section title={{ zh: '等我走访', en: 'Mine to visit' }}>
      <ul className="plain-list">
        {rows.map((one) => (
          <li key={one.id}>
            <CompanyLink id={one.organisationId} name={one.organisation} />
            {' · '}
            <DayText day={one.dueOn} />
            {one.late && <span className="late-word"> {say({ zh: '已超期', en: 'late' })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
