import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { atomFeed, type FeedPlace, jsonFeed, siteMap } from '../opportunities/feeds.ts'
import type { OpeningView } from '../opportunities/view.ts'
import { feedRows } from '../queries/feed-rows.ts'
import { addressOf } from './opening-head.tsx'

const feed = (
  name: string,
  mediaType: string,
  write: (rows: readonly OpeningView[], place: FeedPlace) => string,
): Page => ({
  method: 'GET',
  path: `/registry/openings/${name}`,
  access: 'anyone',
  handle: async (request) => ({
    kind: 'text',
    mediaType,
    text: write(await request.ask(feedRows, {}), placeOf(request)),
  }),
})

function placeOf(request: PageRequest): FeedPlace {
  const { say, visit } = request
  const marked = visit.tenant.demonstration ? say({ zh: '（演示数据）', en: ' (demonstration data)' }) : ''
  return {
    title: `${say(visit.tenant.title)} ${say({ zh: '岗位', en: 'openings' })}${marked}`,
    lang: visit.lang,
    at: (path, lang) => addressOf(request, path, lang),
  }
}

/** Openings for other sites. */
export const feedPages: readonly Page[] = [
  feed('feed.atom', 'application/atom+xml; charset=utf-8', atomFeed),
  feed('feed.json', 'application/feed+json; charset=utf-8', jsonFeed),
  feed('sitemap.xml', 'application/xml; charset=utf-8', siteMap),
]
