import type { Text } from '../api/text.ts'
import type { Waiting } from '../shell/use-waiting.ts'
import { countInWords } from '../ui/count.ts'

/** What the queue comes to, in a sentence. */
export function queueFinding({ count, more, overdue, known }: Waiting): Text {
  if (!known) return { zh: '申请办理', en: 'Cases' }
  if (count === 0) return { zh: '没有待你办理的申请', en: 'No case waits for you' }
  if (more) {
    const all = countInWords({ total: count, more })
    if (overdue === 0) return { zh: `${all.zh}件待你办理`, en: `${all.en} wait for you` }
    return {
      zh: `${all.zh}件待你办理，至少 ${overdue} 件已超期`,
      en: `${all.en} wait for you, at least ${overdue} overdue`,
    }
  }
  if (overdue === 0) return { zh: `${count} 件待你办理，都在时限内`, en: `${count} wait for you, all in time` }
  if (overdue === count) return { zh: `${count} 件待你办理，都已超期`, en: `${count} wait for you, all overdue` }
  return { zh: `${count} 件待你办理，${overdue} 件已超期`, en: `${count} wait for you, ${overdue} overdue` }
}
