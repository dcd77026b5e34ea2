import type { Text } from '../api/text.ts'
import type { Mode } from './assignment.tsx'

/** What each way of assigning is after. */
export const WAYS: Readonly<Record<Mode, { readonly title: Text; readonly says: Text }>> = {
  best_total: {
    title: { zh: '总体最优', en: 'Best total' },
    says: { zh: '所有人合起来最合适', en: 'all together suit best' },
  },
  stable: {
    title: { zh: '双方稳定', en: 'Stable' },
    says: { zh: '没有一对人岗会更愿意选彼此', en: 'no person and opening would rather have each other' },
  },
  greedy: {
    title: { zh: '逐个择优', en: 'One by one' },
    says: { zh: '从最合适的一对开始依次安排', en: 'the best pair first, then the next' },
  },
}
