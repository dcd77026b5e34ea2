import { eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Tenant } from '../context.ts'
import { globalTransaction } from '../database/index.ts'
import { notFound } from '../fault.ts'
import { perProgram } from '../per-program.ts'
import type { Platform } from '../platform.ts'
import { tenant } from '../tenancy/schema.ts'
import type { Lang } from '../text/lang.ts'
import type { Visit } from '../visit.ts'

/** Node's header object as the standard one, for the auth library. */
export function toHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  return headers
}

/** Tenant and account of a request. Throws `not_found` for a city that is not here. */
export async function findVisit(platform: Platform, request: FastifyRequest, slug: string, lang: Lang): Promise<Visit> {
  const [found, account] = await Promise.all([
    findTenant(platform, slug),
    platform.identity.findAccount(toHeaders(request)),
  ])
  if (!found) throw notFound(`tenant ${slug}`)
  return { tenant: found, account, lang, requestId: request.id }
}

/** A city hardly ever changes, and every request asks for it: for this long, in milliseconds, an earlier answer will do. */
const LASTS = 5000
const citiesOf = perProgram<{ readonly until: number; readonly tenant: Tenant }>()

async function findTenant(platform: Platform, slug: string): Promise<Tenant | undefined> {
  const cities = citiesOf(platform)
  const known = cities.get(slug)
  if (known && known.until > Date.now()) return known.tenant
  const tenant = await readTenant(platform, slug)
  if (tenant) cities.set(slug, { until: Date.now() + LASTS, tenant })
  return tenant
}

async function readTenant(platform: Platform, slug: string): Promise<Tenant | undefined> {
  const [row] = await globalTransaction(platform.pool, (db) => db.select().from(tenant).where(eq(tenant.slug, slug)))
  return (
    row && {
      id: row.id,
      slug: row.slug,
      packId: row.packId,
      title: row.title,
      demonstration: row.demonstration === 'yes',
    }
  )
}
