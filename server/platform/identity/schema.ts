import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from '../database/columns.ts'

/*
 * The tables of the auth library, under our names. Global: one sign-in serves every city. They hold no phone number:
 * `phoneNumber` is a keyed blind index of it, and the e-mail is a stand-in made from that index.
 */

export const account = pgTable('account', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  phoneNumber: text('login_index').unique(),
  phoneNumberVerified: boolean('login_verified'),
  /** The password is one that somebody else made and knows: to be changed before anything is done. */
  passwordOnce: boolean('password_once').notNull().default(false),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const accountSession = pgTable(
  'account_session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('account_session_by_account').on(table.userId)],
)

export const accountCredential = pgTable(
  'account_credential',
  {
    id: text('id').primaryKey(),
    accountId: text('provider_account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('account_credential_by_account').on(table.userId)],
)

export const accountVerification = pgTable(
  'account_verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('account_verification_by_identifier').on(table.identifier)],
)
