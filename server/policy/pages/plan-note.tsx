import { dayInShanghai, formatDay } from '@xinglin/base'
import type { Say } from '../../platform/text/lang.ts'
import type { Library } from '../library.ts'

/** Whether the notice's plan is running, over, or not begun, by the real day; and which day the demonstration shows. */
export function PlanNote({ library, say }: { library: Library; say: Say }) {
  const { plan } = library.pack
  if (!plan) return null
  const real = dayInShanghai(new Date())
  const span = {
    zh: `方案实施期 ${formatDay(plan.from, 'zh')}至${formatDay(plan.until, 'zh')}`,
    en: `The plan runs from ${formatDay(plan.from, 'en')} to ${formatDay(plan.until, 'en')}`,
  }
  const over = real > plan.until
  return (
    <p className="lede">
      {say(span)}
      {over ? say({ zh: '，现已期满。', en: ' and is over.' }) : say({ zh: '。', en: '.' })}
      {library.today !== real &&
        say({
          zh: `本演示的业务日期是 ${formatDay(library.today, 'zh')}。`,
          en: ` This demonstration’s business day is ${formatDay(library.today, 'en')}.`,
        })}
    </p>
  )
}
