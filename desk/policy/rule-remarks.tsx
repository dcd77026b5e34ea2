import type { RuleDetail } from '../api/policy.ts'
import { useSay } from '../shell/say.ts'
import { Section } from '../ui/section.tsx'

/** What cannot be had together, and the limits. */
export function RuleRemarks({ remarks }: { remarks: RuleDetail['overlap'] }) {
  const say = useSay()
  if (remarks.length === 0) return null
  return (
    <Section title={{ zh: '重叠与上限', en: 'Overlap and limits' }}>
      <ul className="plain-list">
        {remarks.map((one) => (
          <li key={one.sentence.zh}>
            {say(one.sentence)}
            <p className="quiet">
              {one.cite}
              {one.assumed && say({ zh: ` · 我们的理解：${one.assumed.zh}`, en: ` · our reading: ${one.assumed.en}` })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
