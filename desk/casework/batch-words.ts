import type { Batch } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import type { Tone } from '../ui/status.tsx'

/** How far a batch is. */
export const BATCH_WORDS: Record<Batch['status'], { readonly tone: Tone; readonly says: Text }> = {
  prepared: { tone: 'running', says: { zh: '待审批', en: 'waits for approval' } },
  approved: { tone: 'done', says: { zh: '已审批', en: 'approved' } },
  cancelled: { tone: 'waiting', says: { zh: '已撤销', en: 'cancelled' } },
}
