import { sql } from 'drizzle-orm'
import { date, index, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, json, moment, plainText, tenantId } from '../platform/database/columns.ts'

/**
 * Who and what is there: a person, an organisation, a carrier, or a record of what happened (an engagement, a recognition).
 * The kinds and their named links are the fact dictionary's; this table holds identity only.
 */
export const subject = pgTable(
  'subject',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** GB/T 2260 code: the county whose officers handle it. */
    areaCode: text('area_code'),
    createdBy: text('created_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('subject_by_kind').on(table.tenantId, table.kind),
  ],
)

/**
 * By what a person or a company is found: every end of its name, as written and in pinyin, so that any part of a name is the beginning of a row. Derived
 * from `subject.name` in the transaction that sets it; `xinglin names rebuild` writes it anew. Decision 15 says why it is a table.
 */
export const namePart = pgTable(
  'name_part',
  {
    tenantId: tenantId(),
    kind: text('kind').notNull(),
    /** How it finds the name, the nearest first; `WAY` in find/name-parts.ts. */
    way: smallint('way').notNull(),
    part: plainText('part').notNull(),
    subjectId: uuid('subject_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.kind, table.way, table.part, table.subjectId] })],
)

/** A named to-one link: an engagement's `employer`, a recognition's `carrier`. Also what makes a record one of several. */
export const subjectLink = pgTable(
  'subject_link',
  {
    tenantId: tenantId(),
    subjectId: uuid('subject_id').notNull(),
    role: text('role').notNull(),
    targetId: uuid('target_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.subjectId, table.role] }),
    index('subject_link_by_target').on(table.tenantId, table.targetId, table.role),
  ],
)

/** The ledger: every fact ever stated, with where it came from. Append-only; a later line supersedes, none is changed. */
export const fact = pgTable(
  'fact',
  {
    tenantId: tenantId(),
    id: id(),
    subjectId: uuid('subject_id').notNull(),
    key: text('key').notNull(),
    /** JSON in the dictionary's type; money in fen, days as yyyy-mm-dd, null = withdrawn. */
    value: json<FactJson>('value'),
    source: text('source').$type<FactSource>().notNull(),
    evidenceFileId: uuid('evidence_file_id'),
    verifiedBy: text('verified_by'),
    verifiedAt: moment('verified_at'),
    /** From which day on it is true; null = since ever. */
    validFrom: date('valid_from', { mode: 'string' }),
    validUntil: date('valid_until', { mode: 'string' }),
    recordedBy: text('recorded_by').notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`now()`),
    supersedes: uuid('supersedes'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('fact_by_subject').on(table.tenantId, table.subjectId, table.key, table.recordedAt),
  ],
)

export type FactJson = string | number | boolean | readonly string[] | null

/** Where a fact comes from, in falling strength. */
export type FactSource = 'register' | 'officer' | 'evidence' | 'self' | 'demonstration'

/** Who may act for whom: proved, recorded, dated. Typing a credit code proves nothing. */
export const representation = pgTable(
  'representation',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: text('account_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** `self`: the account is this person · `agent`: acts for it. */
    scope: text('scope').$type<'self' | 'agent'>().notNull(),
    /** How it was proved: `declared` is enough to draft, never to submit for a company. */
    proof: text('proof').$type<'declared' | 'document' | 'officer' | 'demonstration'>().notNull(),
    evidenceFileId: uuid('evidence_file_id'),
    verifiedBy: text('verified_by'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('representation_once').on(table.tenantId, table.accountId, table.subjectId, table.scope),
    index('representation_by_account').on(table.tenantId, table.accountId),
    index('representation_by_subject').on(table.tenantId, table.subjectId),
  ],
)
