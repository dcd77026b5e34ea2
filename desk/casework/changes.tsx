import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Section } from '../ui/section.tsx'

/** What a correction changed, line by line, against what was handed in before. */
export function Changes({ detail: { changes } }: { detail: CaseDetail }) {
  const say = useSay()
  if (!changes) return null
  const nothing = changes.facts.length === 0 && changes.filesAdded === 0 && changes.filesTaken === 0
  return (
    <Section title={{ zh: '补正前后', en: 'What the correction changed' }}>
      {nothing && <p className="quiet">{say({ zh: '没有改动。', en: 'Nothing was changed.' })}</p>}
      {changes.facts.map((one) => (
        <p key={one.path}>
          {say(one.title)}
          {say({ zh: '：', en: ': ' })}
          <del>{one.before}</del> → <ins>{one.after}</ins>
        </p>
      ))}
      {changes.filesAdded > 0 && (
        <p>{say({ zh: `新交 ${changes.filesAdded} 份材料`, en: `${changes.filesAdded} papers added` })}</p>
      )}
      {changes.filesTaken > 0 && (
        <p>{say({ zh: `撤下 ${changes.filesTaken} 份材料`, en: `${changes.filesTaken} papers taken away` })}</p>
      )}
    </Section>
  )
}
