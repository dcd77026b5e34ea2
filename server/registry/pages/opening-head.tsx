import type { PageRequest } from '../../platform/pages/page.ts'
import { jobPosting } from '../opportunities/job-posting.ts'
import type { OpeningView } from '../opportunities/view.ts'

/** The address of a page for everybody, in one language. */
export const addressOf = ({ platform, visit }: PageRequest, path: string, lang = visit.lang): string =>
  `${platform.origin}/${visit.tenant.slug}/${lang}${path}`

function Addresses({ request, path }: { request: PageRequest; path: string }) {
  return (
    <>
      <link rel="canonical" href={addressOf(request, path)} />
      <link rel="alternate" hrefLang="zh-CN" href={addressOf(request, path, 'zh')} />
      <link rel="alternate" hrefLang="en" href={addressOf(request, path, 'en')} />
    </>
  )
}

/** Head of the list: its own address without filters, and the feeds. */
export function ListHead({ request }: { request: PageRequest }) {
  const path = '/registry/openings'
  return (
    <>
      <Addresses request={request} path={path} />
      <link rel="alternate" type="application/atom+xml" href={addressOf(request, `${path}/feed.atom`)} />
      <link rel="alternate" type="application/feed+json" href={addressOf(request, `${path}/feed.json`)} />
    </>
  )
}

/** Head of one opening: its address in both languages, and what it says for machines. */
export function OpeningHead({ of, request }: { of: OpeningView; request: PageRequest }) {
  const path = `/registry/openings/${of.id}`
  // A data block is never run, so that the content policy lets it stand; no text may close it.
  const data = JSON.stringify(jobPosting(of, addressOf(request, path), request.visit.lang)).replaceAll('<', '\\u003c')
  return (
    <>
      <Addresses request={request} path={path} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  )
}
