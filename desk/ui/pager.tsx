import type { ReactNode } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { countInWords } from './count.ts'

type Props = {
  readonly page: number
  readonly size: number
  readonly total: number
  /** There are more than were counted. */
  readonly more?: boolean
  /** What is counted, as Chinese counts it: 件, 条. */
  readonly counter?: string
  /** What is paged through, where a page has several lists. */
  readonly label?: Text
  /** The link to a page, with the words that stand on it. */
  readonly link: (page: number, words: string) => ReactNode
}

/** Where in a long list the reader is, and the pages before and after. */
export function Pager({ page, size, total, more = false, counter = '件', label, link }: Props) {
  const say = useSay()
  const pages = Math.max(1, Math.ceil(total / size))
  const all = countInWords({ total, more })
  return (
    <nav
      className="pager"
      aria-label={say(label ? { zh: `${label.zh}，翻页`, en: `${label.en}, pages` } : { zh: '翻页', en: 'Pages' })}
    >
      <span className="quiet">
        {pages > 1
          ? say({
              zh: `共 ${all.zh} ${counter}，第 ${page} 页，共 ${pages}${more ? ' 余' : ''} 页`,
              en: `${all.en} in all, page ${page} of ${pages}${more ? '+' : ''}`,
            })
          : say({ zh: `共 ${all.zh} ${counter}`, en: `${all.en} in all` })}
      </span>
      {page > 1 && link(page - 1, say({ zh: '上一页', en: 'Earlier' }))}
      {page < pages && link(page + 1, say({ zh: '下一页', en: 'Later' }))}
      {page === pages && more && (
        <span className="quiet">
          {say({ zh: '后面还有，请用筛选缩小范围。', en: 'There are more; narrow the list.' })}
        </span>
      )}
    </nav>
  )
}
