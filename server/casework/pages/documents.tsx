import { formatDay, parseDay } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { DocumentLine } from '../documents/list.ts'

/** What the office has issued in a case, to open or print. */
export function Documents(props: { caseId: string; documents: readonly DocumentLine[]; request: PageRequest }) {
  const { caseId, documents, request } = props
  const { say, to, visit } = request
  if (documents.length === 0) return null
  return (
    <section id="documents">
      <h2>{say({ zh: '文书', en: 'Documents' })}</h2>
      <ul>
        {documents.map((one) => {
          const day = parseDay(one.on)
          return (
            <li key={one.id}>
              <a href={to(`/casework/${caseId}/documents/${one.id}.pdf`)}>{say(one.title)}</a>{' '}
              <span className="quiet">
                {one.number}
                {day && ` · ${formatDay(day, visit.lang)}`} · PDF
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
