import type { FastifyReply } from 'fastify'
import type { Tenant } from '../context.ts'
import type { SealedCookie } from '../pages/page.ts'
import { deriveKey, open, seal } from '../secrets/cipher.ts'

/** Half a day: a questionnaire left over lunch is still there, one left overnight is gone. */
const SECONDS = 12 * 60 * 60

/** Cookies that only this server can read, bound to their name and city: where answers wait until somebody says “keep”. */
export function sealedCookies(masterKey: Buffer, tenant: Tenant) {
  const key = deriveKey(masterKey, 'sealed-cookie')
  const bound = (name: string) => `${tenant.id}|cookie|${name}`
  return {
    read(cookies: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
      const value = cookies[name]
      return value === undefined ? undefined : open(key, Buffer.from(value, 'base64url'), bound(name))
    },
    write(reply: FastifyReply, cookie: SealedCookie): void {
      const path = `/${tenant.slug}`
      if (cookie.value === null) {
        reply.clearCookie(cookie.name, { path, httpOnly: true, sameSite: 'lax' })
        return
      }
      const value = seal(key, cookie.value, bound(cookie.name)).toString('base64url')
      reply.setCookie(cookie.name, value, { path, httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: SECONDS })
    },
  }
}
