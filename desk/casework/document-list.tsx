import type { CaseDetail } from '../api/casework.ts'
import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { DayText } from '../ui/day-text.tsx'
import { Section } from '../ui/section.tsx'

/** What was issued in the case: the PDF as it was issued, and for what an officer may change before sealing, Word. */
export function DocumentList({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  if (detail.documents.length === 0) return null
  const at = (id: string, form: string) => `/${tenant}/${language}/casework/${detail.id}/documents/${id}.${form}`
  return (
    <Section title={{ zh: '文书', en: 'Documents' }}>
      <ul className="papers">
        {detail.documents.map((one) => (
          <li key={one.id}>
            <span>{say(one.title)}</span>
            <span className="quiet">
              {one.number} <DayText day={one.on} />
            </span>
            <a href={at(one.id, 'pdf')} target="_blank" rel="noreferrer">
              PDF
              <span className="hidden">
                {say(one.title)}
                {say({ zh: '，新标签页', en: ', new tab' })}
              </span>
            </a>
            {one.word && (
              <a href={at(one.id, 'docx')}>
                {say({ zh: 'Word 编辑稿', en: 'Word working copy' })}
                <span className="hidden">{say(one.title)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
