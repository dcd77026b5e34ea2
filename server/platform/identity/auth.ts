import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { phoneNumber } from 'better-auth/plugins'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { errorForLog } from '../log-error.ts'
import { deriveKey } from '../secrets/cipher.ts'
import { account, accountCredential, accountSession, accountVerification } from './schema.ts'

const loggable = (one: unknown) => (one instanceof Error ? JSON.stringify(errorForLog(one)) : '')

const SESSION_SECONDS = 12 * 60 * 60
/** How long a sign-in code is good for. */
export const CODE_SECONDS = 5 * 60

/**
 * The auth library with our tables and few plugins. It knows a login only as a keyed index: `sendCode` is told the
 * index and looks up the number the current request is about.
 */
export function createAuth(
  pool: pg.Pool,
  masterKey: Buffer,
  origin: string,
  sendCode: (index: string, code: string) => void | Promise<void>,
) {
  return betterAuth({
    baseURL: origin,
    basePath: '/api/identity',
    secret: deriveKey(masterKey, 'session').toString('hex'),
    telemetry: { enabled: false },
    // The library would print the failed statement with its parameters: session tokens among them.
    logger: {
      level: 'error',
      log: (_, message, ...rest) => console.error('identity:', message.split('\n')[0], ...rest.map(loggable)),
    },
    rateLimit: { enabled: false },
    database: drizzleAdapter(drizzle(pool), {
      provider: 'pg',
      schema: {
        user: account,
        session: accountSession,
        account: accountCredential,
        verification: accountVerification,
      },
    }),
    advanced: {
      cookiePrefix: 'xinglin',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: () => uuidv7() },
    },
    user: {
      additionalFields: { passwordOnce: { type: 'boolean', required: false, input: false, defaultValue: false } },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60 },
    emailAndPassword: {
      enabled: true,
      disableSignUp: false,
      autoSignIn: false,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      password: {
        hash: (password) => hash(password),
        verify: ({ hash: kept, password }) => verify(kept, password),
      },
    },
    plugins: [
      phoneNumber({
        expiresIn: CODE_SECONDS,
        allowedAttempts: 3,
        sendOTP: ({ phoneNumber: index, code }) => sendCode(index, code),
        signUpOnVerification: {
          getTempEmail: standInEmail,
          getTempName: () => '',
        },
      }),
    ],
  })
}

/** The library wants an e-mail for every account; this one is made from the index and receives nothing. */
export function standInEmail(index: string): string {
  return `${index.slice(0, 40)}@account.invalid`
}

export type Auth = ReturnType<typeof createAuth>
