import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, json, moment, tenantId } from '../database/columns.ts'
import type { ChannelName } from './channel.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** That a consumer has dealt with an event, written in the transaction of what it made of it: each event is told once. */
export const outboxDelivery = pgTable(
  'outbox_delivery',
  {
    tenantId: tenantId(),
    eventId: uuid('event_id').notNull(),
    consumer: text('consumer').notNull(),
    /** `failed` is tried again at `nextAt`; `given_up` is for a person to look at. */
    state: text('state').$type<'done' | 'failed' | 'given_up'>().notNull(),
    tries: integer('tries').notNull().default(1),
    nextAt: moment('next_at'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.eventId, table.consumer] }),
    index('outbox_delivery_to_retry').on(table.tenantId, table.consumer, table.nextAt).where(sql`state = 'failed'`),
  ],
)

/** How far a consumer has read: nothing before `readTo` is looked at for the first time any more. A hint for speed, not the truth. */
export const outboxReader = pgTable(
  'outbox_reader',
  { tenantId: tenantId(), consumer: text('consumer').notNull(), readTo: moment('read_to').notNull() },
  (table) => [primaryKey({ columns: [table.tenantId, table.consumer] })],
)

/** Something one account is told. Holds no name and no sum: what it says may travel by e-mail and SMS. */
export const message = pgTable(
  'message',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: text('account_id').notNull(),
    /** `case.request_correction`, `desk.waiting`. */
    kind: text('kind').notNull(),
    /** Case it is about; null where it is about none. */
    about: uuid('about'),
    urgency: text('urgency').$type<Urgency>().notNull(),
    title: json<{ zh: string; en: string }>('title').notNull(),
    body: json<{ zh: string; en: string }>('body').notNull(),
    /** Where to go: below tenant and language (`/casework/…`), or the desk (`/desk/…`). */
    path: text('path').notNull(),
    /** What it tells, so that nobody is told twice: `event:<id>`. */
    once: text('once').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
    readAt: moment('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('message_once').on(table.tenantId, table.accountId, table.once),
    index('message_by_account').on(table.tenantId, table.accountId, table.id),
    index('message_unread').on(table.tenantId, table.accountId).where(sql`read_at is null`),
  ],
)

/** `urgent`: something is asked of the person, by a day. `usual`: good to know. */
export type Urgency = 'urgent' | 'usual'

/**
 * `sending` is claimed by one server until `nextAt` · `unclear` may or may not have arrived and is not sent again · `needless`: it was read
 * in the house before it went out.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'refused' | 'unclear' | 'needless'

/** A message on its way over one channel. */
export const messageDelivery = pgTable(
  'message_delivery',
  {
    tenantId: tenantId(),
    messageId: uuid('message_id').notNull(),
    channel: text('channel').$type<ChannelName>().notNull(),
    accountId: text('account_id').notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('waiting'),
    /** Goes out together with what else waits for this person. */
    digest: boolean('digest').notNull(),
    tries: integer('tries').notNull().default(0),
    /** Not before: quiet hours, the hour of the digest, a pause after a failure; while `sending`, when the claim runs out. */
    nextAt: moment('next_at').notNull(),
    /** Number the gateway gave it. */
    providerId: text('provider_id'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.messageId, table.channel] }),
    foreignKey({
      columns: [table.tenantId, table.messageId],
      foreignColumns: [message.tenantId, message.id],
      name: 'message_delivery_of_message',
    }),
    index('message_delivery_due').on(table.tenantId, table.nextAt).where(sql`state in ('waiting', 'sending')`),
  ],
)

/** How somebody wants to be told. Without a row the defaults of `preferences.ts` count. */
export const noticePreference = pgTable(
  'notice_preference',
  {
    tenantId: tenantId(),
    accountId: text('account_id').notNull(),
    lang: text('lang').$type<'zh' | 'en'>().notNull(),
    urgentBy: text('urgent_by').array().$type<ChannelName[]>().notNull(),
    usualBy: text('usual_by').array().$type<ChannelName[]>().notNull(),
    /** Hours of the day in Asia/Shanghai, 0 to 23; the same twice: no quiet hours. */
    quietFrom: smallint('quiet_from').notNull(),
    quietUntil: smallint('quiet_until').notNull(),
    digest: text('digest').$type<'at_once' | 'daily'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.accountId] })],
)

/** An e-mail address or mobile number for notices, and the code that proves it. The address itself is a secret value. */
export const noticeAddress = pgTable(
  'notice_address',
  {
    tenantId: tenantId(),
    accountId: text('account_id').notNull(),
    kind: text('kind').$type<'email' | 'phone'>().notNull(),
    /** What its owner sees of it. */
    hint: text('hint').notNull(),
    verifiedAt: moment('verified_at'),
    /** The code, encrypted; null once it was sent and checked or the address was given up. */
    code: bytes('code'),
    codeUntil: moment('code_until'),
    codeState: text('code_state').$type<'to_send' | 'sent' | 'refused' | 'none'>().notNull(),
    /** Wrong codes typed so far. */
    wrong: smallint('wrong').notNull().default(0),
    /** Codes asked for on that day: not more than a few. */
    askedOn: date('asked_on', { mode: 'string' }).notNull(),
    asked: smallint('asked').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.accountId, table.kind] }),
    index('notice_address_to_send').on(table.tenantId).where(sql`code_state = 'to_send'`),
  ],
)
