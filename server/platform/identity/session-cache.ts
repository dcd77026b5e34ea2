import { createHash } from 'node:crypto'
import type { Account } from './identity.ts'

/** For how long, in milliseconds, an answer of the auth library will do for the same session: a page asks for many things at once. */
const LASTS = 5000
/** Sessions remembered at the most; beyond, all are asked anew. */
const MOST = 10_000

/**
 * Who a session is, for a few seconds. A sign-in that ends is forgotten at once here and within `LASTS` by other servers; what somebody may do is
 * read in each transaction and never kept.
 */
export function sessionCache(find: (headers: Headers) => Promise<Account | null>) {
  const known = new Map<string, { readonly until: number; readonly account: Account }>()
  const keyOf = (headers: Headers) =>
    createHash('sha256')
      .update(headers.get('cookie') ?? '')
      .digest('base64')
  return {
    async find(headers: Headers): Promise<Account | null> {
      const key = keyOf(headers)
      const found = known.get(key)
      if (found && found.until > Date.now()) return found.account
      const account = await find(headers)
      if (known.size >= MOST) known.clear()
      if (account) known.set(key, { until: Date.now() + LASTS, account })
      else known.delete(key)
      return account
    },
    /** A session ended, or what is known of its account changed. */
    forget: () => known.clear(),
  }
}
