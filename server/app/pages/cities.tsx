import { asc } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { globalTransaction } from '../../platform/database/index.ts'
import type { XinglinHttp } from '../../platform/http/server.ts'
import { Leaf } from '../../platform/pages/leaf.tsx'
import type { Platform } from '../../platform/platform.ts'
import { tenant } from '../../platform/tenancy/schema.ts'

/** The front door: which city. Both languages on one page, since nobody has chosen yet. */
export function mountCities(http: XinglinHttp, platform: Platform, assets: string): void {
  http.get('/', { schema: { hide: true } }, async (_, reply) => {
    const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant).orderBy(asc(tenant.slug)))
    const page = (
      <html lang="zh-CN">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>杏林 Xinglin</title>
          <link rel="icon" href={`/assets/${assets}/leaf.svg`} type="image/svg+xml" />
          <link rel="stylesheet" href={`/assets/${assets}/xinglin.css`} />
        </head>
        <body>
          <header className="site">
            <div className="wrap">
              <span className="brand">
                <Leaf />
                杏林
              </span>
            </div>
          </header>
          <main className="wrap" id="main">
            <h1>
              <span>该享受的，找得到；</span>
              <span>要办的，看得见</span>
            </h1>
            <p className="lede">
              生物医药人才政策的开放平台。先选城市。
              <br />
              <span lang="en">Support for biopharma talent, city by city. Choose yours.</span>
            </p>
            <ul className="doors">
              {cities.flatMap((city) => [
                <li key={`${city.slug}-zh`}>
                  <a href={`/${city.slug}/zh/`}>
                    <b>{city.title.zh}</b>
                  </a>
                </li>,
                <li key={`${city.slug}-en`} lang="en">
                  <a href={`/${city.slug}/en/`}>
                    <b>{city.title.en}</b>in English
                  </a>
                </li>,
              ])}
            </ul>
          </main>
        </body>
      </html>
    )
    return reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderToStaticMarkup(page)}`)
  })
}
