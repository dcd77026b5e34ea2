import type { Localised } from '@xinglin/base'
import type { ReactNode } from 'react'
import { htmlLang, sayIn } from '../text/lang.ts'
import type { Visit } from '../visit.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What the frame around a page needs to know. */
export type Frame = {
  readonly visit: Visit
  readonly title: Localised
  readonly room?: string | undefined
  /** Address of this page below tenant and language, for the other language and the elder view. */
  readonly path: string
  readonly elder: boolean
  /** Messages that whoever is signed in has not opened yet. */
  readonly unread: number
  readonly unlisted?: boolean | undefined
  readonly head?: ReactNode
  /** Version of the assets, part of their address so that they can be cached for ever. */
  readonly assets: string
}

/** The whole document. No inline script or style: the content policy forbids both. */
export function Layout({ frame, children }: { frame: Frame; children?: ReactNode }) {
  const say = sayIn(frame.visit.lang)
  const { tenant, lang } = frame.visit
  const other = lang === 'zh' ? 'en' : 'zh'
  const at = (language: string) => `/${tenant.slug}/${language}${frame.path}`
  return (
    <html lang={htmlLang[lang]} className={frame.elder ? 'elder' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${say(frame.title)} - ${say({ zh: '杏林', en: 'Xinglin' })} ${say(tenant.title)}`}</title>
        <link rel="icon" href={`/assets/${frame.assets}/leaf.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/${frame.assets}/xinglin.css`} />
        <link rel="alternate" hrefLang={htmlLang[other]} href={at(other)} />
        {frame.unlisted && <meta name="robots" content="noindex" />}
        {frame.head}
        <script src={`/assets/${frame.assets}/enhance.js`} defer />
      </head>
      <body>
        <a className="skip" href="#main">
          {say({ zh: '跳到正文', en: 'Skip to content' })}
        </a>
        <SiteHeader frame={frame} />
        <main className="wrap" id="main">
          {children}
        </main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  )
}
