import type { Draft } from '../../api/policy.ts'
import { useSay } from '../../shell/say.ts'
import { Section } from '../../ui/section.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { SignForm } from './sign-form.tsx'

/** How a draft becomes the rule: sent with its document, signed by a second person; and what became of it. */
export function DraftStanding({ draft }: { draft: Draft }) {
  const say = useSay()
  const { document, documentDay, clause, effectiveFrom, state } = draft
  if (state === 'draft')
    return (
      <Section title={{ zh: '送签', en: 'Send for signature' }}>
        {draft.reason && (
          <p className="wrong">{say({ zh: `已退回：${draft.reason}`, en: `Sent back: ${draft.reason}` })}</p>
        )}
        {draft.mine ? (
          <PrepareForm draft={draft} />
        ) : (
          <p className="quiet">{say({ zh: '由拟稿人送签。', en: 'Its maker sends it for signature.' })}</p>
        )}
      </Section>
    )
  return (
    <Section title={state === 'published' ? { zh: '已签发', en: 'Published' } : { zh: '签发', en: 'Signature' }}>
      <p>
        {say({
          zh: `依据：${document}（${documentDay}）${clause}。自 ${effectiveFrom} 起施行，此前的按原规定办。`,
          en: `By ${document} (${documentDay}), ${clause}. Holds from ${effectiveFrom}; what came before stays under the old rules.`,
        })}
      </p>
      {state === 'prepared' && <SignForm draft={draft} />}
    </Section>
  )
}
