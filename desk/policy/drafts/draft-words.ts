import type { DraftRow } from '../../api/policy.ts'
import type { Text } from '../../api/text.ts'
import type { Tone } from '../../ui/status.tsx'

export const DRAFT_STATE: Readonly<Record<DraftRow['state'], { readonly says: Text; readonly tone: Tone }>> = {
  draft: { says: { zh: '测算中', en: 'Being tried' }, tone: 'running' },
  prepared: { says: { zh: '待签发', en: 'To be signed' }, tone: 'waiting' },
  published: { says: { zh: '已签发', en: 'Published' }, tone: 'done' },
  dropped: { says: { zh: '已搁置', en: 'Put aside' }, tone: 'late' },
}
