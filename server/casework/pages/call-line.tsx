import { dayWords } from '../../platform/pages/day-words.ts'
import type { PageRequest } from '../../platform/pages/page.ts'

type Props = {
  readonly call: { readonly closesOn: string; readonly document: string } | 'closed' | null
  readonly request: PageRequest
}

/** By which call it is applied for and until when, or that none is open. Nothing for what is taken at any time. */
export function CallLine({ call, request: { say, visit } }: Props) {
  if (call === null) return null
  if (call === 'closed') {
    return (
      <section className="need">
        <h2>{say({ zh: '现在不在申报期内', en: 'No call is open now' })}</h2>
        <p>
          {say({
            zh: '这一项按申报通知分批受理。通知发布后，从这里就可以开始。',
            en: 'This is taken by calls, one after the other. When the next one is out, you can begin here.',
          })}
        </p>
      </section>
    )
  }
  const until = dayWords(visit.lang, call.closesOn)
  return (
    <p className="note">
      {say({
        zh: `按《${call.document.replace(/^《|》$/g, '')}》受理，${until}截止，截止前提交有效。`,
        en: `By the call “${call.document}”, until ${until}.`,
      })}
    </p>
  )
}
