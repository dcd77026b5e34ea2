import type { RuleDetail } from '../api/policy.ts'
import { useSay } from '../shell/say.ts'
import { Section } from '../ui/section.tsx'

/** The papers an applicant gives. */
export function RulePapers({ papers }: { papers: RuleDetail['evidence'] }) {
  const say = useSay()
  if (papers.length === 0) return null
  return (
    <Section title={{ zh: '材料', en: 'Papers' }}>
      <ul className="plain-list">
        {papers.map((one) => (
          <li key={one.id}>
            {say(one.title)}
            {one.optional && <span className="quiet">{say({ zh: '（可不交）', en: ' (optional)' })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
