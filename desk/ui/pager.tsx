import type { ReactNode } from 'react'
import { useSay } from '../shell/say.ts'

type Props = {
  readonly page: number
  readonly pages: number
  readonly total: number
  /** The link to a page, with the words that stand on it. */
  readonly link: (page: number, words: string) => ReactNode
}

/** Where in a long list the reader is, and the pages before and after. */
export function Pager({ page, pages, total, link }: Props) {
  const say = useSay()
  return (
    <nav className="pager" aria-label={say({ zh: '翻页', en: 'Pages' })}>
      <span className="quiet">
        {pages > 1
          ? say({
              zh: `共 ${total} 件，第 ${page} 页，共 ${pages} 页`,
              en: `${total} in all, page ${page} of ${pages}`,
            })
          : say({ zh: `共 ${total} 件`, en: `${total} in all` })}
      </span>
      {page > 1 && link(page - 1, say({ zh: '上一页', en: 'Earlier' }))}
      {page < pages && link(page + 1, say({ zh: '下一页', en: 'Later' }))}
    </nav>
  )
}
