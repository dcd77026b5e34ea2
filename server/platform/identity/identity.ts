import { APIError } from 'better-auth/api'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { asAway, type Transaction } from '../database/index.ts'
import { Fault } from '../fault.ts'
import { blindIndex } from '../secrets/cipher.ts'
import { createAuth, standInEmail } from './auth.ts'
import type { CodeSender } from './code-sender.ts'
import { openWithPassword, renewPassword } from './first-password.ts'
import { normaliseLogin } from './login.ts'
import { account } from './schema.ts'
import { sessionCache } from './session-cache.ts'

/** Whoever is signed in: the account, without anything of any city. */
export type Account = {
  readonly id: string
  readonly name: string
  /** Signed in with a password that somebody else made and knows. */
  readonly passwordOnce?: true
}

/** `Set-Cookie` lines to send back. */
export type Cookies = readonly string[]

/** Sign-in as the rest of the program sees it; the library stays behind it. */
export type Identity = {
  readonly sendCode: (login: string) => Promise<void>
  readonly signInWithCode: (login: string, code: string, headers: Headers) => Promise<Cookies>
  readonly signInWithPassword: (login: string, password: string, headers: Headers) => Promise<Cookies>
  readonly signOut: (headers: Headers) => Promise<Cookies>
  readonly findAccount: (headers: Headers) => Promise<Account | null>
  /** Ends an account for good, with its sessions and credentials. */
  readonly removeAccount: (login: string) => Promise<void>
  /** Puts a password of one's own in place of the present one, and ends every other session. */
  readonly changePassword: (current: string, next: string, headers: Headers) => Promise<Cookies>
  /**
   * Opens an account with a password that is good until its first use, in the transaction of whoever opens it. The password is null where
   * the login has an account already: that one keeps its own.
   */
  readonly openAccount: (
    db: Transaction,
    login: string,
    name: string,
  ) => Promise<{ id: string; password: string | null }>
  /** Gives the account of this login a new first password; undefined where there is none. At the machine only: `xinglin admin password`. */
  readonly renewPassword: (login: string) => Promise<{ accountId: string; password: string } | undefined>
  /** Makes an account with a password. Returns the id of the one that has this login already. */
  readonly ensureAccount: (login: string, name: string, password: string) => Promise<string>
}

const refused = new Fault('unprocessable', {
  zh: '账号、密码或验证码不对。请检查后再试，验证码五分钟内有效。',
  en: 'The account, password or code is not right. Please check and try again; a code is valid for five minutes.',
})

const noGateway = new Fault('unprocessable', {
  zh: '本站还没有开通短信验证码，请用密码登录，或联系管理员。',
  en: 'This site sends no codes by SMS yet. Please sign in with a password or ask the administrator.',
})

const notSent = new Fault('unavailable', {
  zh: '验证码没有发出去，请稍后再试，或者用密码登录。',
  en: 'The code could not be sent. Please try again later, or sign in with a password.',
})

/** Turns the library's refusal into ours, and what it wraps of a database that is away or busy; its other errors stay faults. */
async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) throw refused
    throw asAway(error) ?? error
  }
}

export function createIdentity(
  pool: pg.Pool,
  masterKey: Buffer,
  origin: string,
  sender: CodeSender | undefined,
): Identity {
  const indexOf = (login: string) => blindIndex(masterKey, 'login', normaliseLogin(login))
  // The library knows the index only; the number of the request under way is remembered for as long as it takes.
  const numbers = new Map<string, string>()
  // It swallows what goes wrong in sending, so that is remembered beside it.
  const unsent = new Set<string>()
  const auth = createAuth(pool, masterKey, origin, async (index, code) => {
    const taken = await sender?.(numbers.get(index) ?? '', code)
    if (!taken) unsent.add(index)
  })
  const db = drizzle(pool)
  const cookies = (headers: Headers): Cookies => headers.getSetCookie()
  const sessions = sessionCache(async (headers) => {
    const session = await guarded(auth.api.getSession({ headers }))
    if (!session) return null
    const { id, name, passwordOnce } = session.user
    return { id, name, ...(passwordOnce && { passwordOnce: true as const }) }
  })

  return {
    async sendCode(login) {
      if (!sender) throw noGateway
      const index = indexOf(login)
      numbers.set(index, login)
      try {
        await guarded(auth.api.sendPhoneNumberOTP({ body: { phoneNumber: index } }))
        if (unsent.delete(index)) throw notSent
      } finally {
        numbers.delete(index)
      }
    },
    async signInWithCode(login, code, headers) {
      const body = { phoneNumber: indexOf(login), code }
      const answer = await guarded(auth.api.verifyPhoneNumber({ body, headers, returnHeaders: true }))
      return cookies(answer.headers)
    },
    async signInWithPassword(login, password, headers) {
      const body = { phoneNumber: indexOf(login), password }
      const answer = await guarded(auth.api.signInPhoneNumber({ body, headers, returnHeaders: true }))
      return cookies(answer.headers)
    },
    async signOut(headers) {
      const answer = await guarded(auth.api.signOut({ headers, returnHeaders: true }))
      sessions.forget()
      return cookies(answer.headers)
    },
    async findAccount(headers) {
      if (!headers.get('cookie')?.includes('xinglin.session_token')) return null
      return sessions.find(headers)
    },
    async removeAccount(login) {
      await db.delete(account).where(eq(account.phoneNumber, indexOf(login)))
      sessions.forget()
    },
    async changePassword(current, next, headers) {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const answer = await guarded(auth.api.changePassword({ body, headers, returnHeaders: true }))
      await db.update(account).set({ passwordOnce: false }).where(eq(account.id, answer.response.user.id))
      sessions.forget()
      return cookies(answer.headers)
    },
    async openAccount(tx, login, name) {
      const index = indexOf(login)
      const [known] = await tx.select({ id: account.id }).from(account).where(eq(account.phoneNumber, index))
      if (known) return { id: known.id, password: null }
      return openWithPassword(tx, { index, email: standInEmail(index), name })
    },
    async renewPassword(login) {
      const [found] = await db
        .select({ id: account.id })
        .from(account)
        .where(eq(account.phoneNumber, indexOf(login)))
      sessions.forget()
      return found && { accountId: found.id, password: await renewPassword(db, found.id) }
    },
    async ensureAccount(login, name, password) {
      const index = indexOf(login)
      const [found] = await db.select({ id: account.id }).from(account).where(eq(account.phoneNumber, index))
      if (found) return found.id
      const made = await auth.api.signUpEmail({ body: { email: standInEmail(index), name, password } })
      await db
        .update(account)
        .set({ phoneNumber: index, phoneNumberVerified: true })
        .where(eq(account.id, made.user.id))
      return made.user.id
    },
  }
}
