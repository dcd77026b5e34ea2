import { asc } from 'drizzle-orm'
import { globalTransaction } from '../platform/database/index.ts'
import type { XinglinHttp } from '../platform/http/server.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'

/** `GET /api/tenants`: the cities that run here. Public. */
export function mountTenants(http: XinglinHttp, platform: Platform): void {
  http.get('/api/tenants', { schema: { hide: true } }, async () => {
    const rows = await globalTransaction(platform.pool, (db) =>
      db.select({ slug: tenant.slug, title: tenant.title }).from(tenant).orderBy(asc(tenant.slug)),
    )
    return { rows }
  })
}
