import type { Lang } from '../../platform/text/lang.ts'
import { jobPosting } from './job-posting.ts'
import type { OpeningView } from './view.ts'
import { payText } from './words.ts'

/** What every feed needs to know of where it stands. */
export type FeedPlace = {
  readonly title: string
  readonly lang: Lang
  /** The address of a page below tenant and language. */
  readonly at: (path: string, lang?: Lang) => string
}

const xml = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
const pathOf = (of: OpeningView) => `/registry/openings/${of.id}`
const titleOf = (of: OpeningView, lang: Lang) =>
  `${lang === 'en' ? (of.titleEn ?? of.title) : of.title} - ${of.organisation}`
const summaryOf = (of: OpeningView, lang: Lang) =>
  [of.kindTitle[lang], of.area[lang], payText(of)[lang], of.closesOn].join(' · ')
const since = (day: string) => `${day}T00:00:00+08:00`

/** RFC 4287. */
export function atomFeed(rows: readonly OpeningView[], { title, lang, at }: FeedPlace): string {
  const entries = rows.map(
    (
      of,
    ) => `<entry><id>urn:uuid:${of.id}</id><title>${xml(titleOf(of, lang))}</title><link href="${xml(at(pathOf(of)))}"/>
<updated>${since(of.opensOn)}</updated><author><name>${xml(of.organisation)}</name></author><summary>${xml(summaryOf(of, lang))}</summary></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><id>${xml(at('/registry/openings'))}</id><title>${xml(title)}</title>
<link rel="self" href="${xml(at('/registry/openings/feed.atom'))}"/><link href="${xml(at('/registry/openings'))}"/>
<updated>${since(rows[0]?.opensOn ?? '2022-01-01')}</updated>
${entries.join('\n')}
</feed>
`
}

/** JSON Feed 1.1; each item carries its JobPosting, so that another site need not read the page. */
export function jsonFeed(rows: readonly OpeningView[], { title, lang, at }: FeedPlace): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: at('/registry/openings'),
    feed_url: at('/registry/openings/feed.json'),
    language: lang === 'zh' ? 'zh-CN' : 'en',
    items: rows.map((of) => ({
      id: of.id,
      url: at(pathOf(of)),
      title: titleOf(of, lang),
      summary: summaryOf(of, lang),
      content_text: `${of.work}\n\n${of.conditions}`,
      date_published: since(of.opensOn),
      _job_posting: jobPosting(of, at(pathOf(of)), lang),
    })),
  })
}

/** sitemaps.org 0.9, each page with its other language. */
export function siteMap(rows: readonly OpeningView[], { at }: FeedPlace): string {
  const pages = ['/registry/openings', ...rows.map(pathOf)].map(
    (path) =>
      `<url><loc>${xml(at(path))}</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="${xml(at(path, 'zh'))}"/><xhtml:link rel="alternate" hreflang="en" href="${xml(at(path, 'en'))}"/></url>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`
}
