import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { admit } from '../access/rule.ts'
import { runCommand, runQuery } from '../commands/run.ts'
import { tenantTransaction } from '../database/index.ts'
import { notSignedIn } from '../fault.ts'
import { fileHeaders } from '../files/preview.ts'
import { countUnread } from '../notices/index.ts'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../pages/page.ts'
import { renderPage } from '../pages/render.ts'
import type { Platform } from '../platform.ts'
import { sayIn } from '../text/lang.ts'
import { openContext, type Visit } from '../visit.ts'
import { findVisit, toHeaders } from './find-visit.ts'
import { readBody } from './read-body.ts'
import { sealedCookies } from './sealed-cookies.ts'
import type { XinglinHttp } from './server.ts'

const Params = z.looseObject({ tenant: z.string().regex(/^[a-z0-9-]{2,40}$/), lang: z.enum(['zh', 'en']) })
const Search = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** Gives every page its address below `/{tenant}/{lang}`. */
export function mountPages(http: XinglinHttp, platform: Platform, pages: readonly Page[], assets: string): void {
  for (const page of pages) {
    const path = page.path === '/' ? '/' : page.path
    http.route({
      method: page.method,
      url: `/:tenant/:lang${path}`,
      schema: { hide: true, params: Params, querystring: Search },
      ...(page.guarded && { config: { rateLimit: { max: http.guardedPerMinute, timeWindow: '1 minute' } } }),
      handler: async (request, reply) => {
        const visit = await findVisit(platform, request, request.params.tenant, request.params.lang)
        const answer = await page.handle(await readRequest(platform, visit, page, request))
        const unread = answer.kind === 'html' ? await unreadOf(platform, visit) : 0
        send(platform, visit, request, reply, answer, { assets, unread })
        return reply
      },
    })
  }
}

async function readRequest(
  platform: Platform,
  visit: Visit,
  page: Page,
  request: FastifyRequest,
): Promise<PageRequest> {
  if (page.access !== 'anyone' && visit.account === null) throw notSignedIn(page.path)
  if (typeof page.access === 'object') {
    await tenantTransaction(platform.pool, visit.tenant.id, async (db) => {
      admit(page.access, (await openContext(platform, visit, db)).actor, page.path)
    })
  }
  const { form, uploads } = await readBody(request)
  const sealed = sealedCookies(platform.masterKey, visit.tenant)
  return {
    platform,
    visit,
    say: sayIn(visit.lang),
    params: request.params as Record<string, string>,
    search: firstOfEach(request.query as Record<string, string | string[]>),
    form,
    uploads,
    headers: toHeaders(request),
    to: (path) => `/${visit.tenant.slug}/${visit.lang}${path}`,
    ask: (query, input) => runQuery(platform, visit, query, input),
    act: async (command, input, part) => {
      const key = `${textOf(form, '_key')}${part ? `-${part}` : ''}`
      return (await runCommand(platform, visit, command, input, key)).output
    },
    readSealed: (name) => sealed.read(request.cookies, name),
  }
}

/** What the bell of the page's head says. */
async function unreadOf(platform: Platform, { tenant, account }: Visit): Promise<number> {
  if (account === null) return 0
  return tenantTransaction(platform.pool, tenant.id, (db) => countUnread(db, tenant.id, account.id))
}

function firstOfEach(search: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value]),
  )
}

function send(
  platform: Platform,
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PageAnswer,
  around: { readonly assets: string; readonly unread: number },
): void {
  if (answer.kind === 'file') {
    reply.headers(fileHeaders(answer.file, answer.download)).send(answer.file.bytes)
    return
  }
  if (answer.kind === 'text') {
    reply.header('cache-control', 'public, max-age=300').type(answer.mediaType).send(answer.text)
    return
  }
  for (const line of answer.cookies ?? []) reply.header('set-cookie', line)
  const sealed = sealedCookies(platform.masterKey, visit.tenant)
  for (const one of answer.sealed ?? []) sealed.write(reply, one)
  if (answer.kind === 'redirect') {
    reply.redirect(answer.to, 303)
    return
  }
  const frame = {
    visit,
    title: answer.title,
    room: answer.room,
    path: request.url.slice(`/${visit.tenant.slug}/${visit.lang}`.length) || '/',
    elder: request.cookies.elder === 'on',
    unlisted: answer.unlisted,
    head: answer.head,
    ...around,
  }
  reply.code(answer.status ?? 200).header('cache-control', 'private, no-store')
  reply.type('text/html; charset=utf-8').send(renderPage(frame, answer.body))
}
