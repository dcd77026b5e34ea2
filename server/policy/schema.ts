import { sql } from 'drizzle-orm'
import { bigint, date, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { fen, id, json, moment, tenantId } from '../platform/database/columns.ts'

/** A figure that an officer set or confirmed, with its source. Appended, never overwritten. */
export const parameterValue = pgTable(
  'parameter_value',
  {
    tenantId: tenantId(),
    id: id(),
    /** Address of the figure in the pack: `parameter:minimum_wage`, `benefit:x.amount`, `benefit:x.basis`. */
    figure: text('figure').notNull(),
    /** Fen, count or hundredths of a percent; null = the figure in the pack is confirmed as it stands. */
    value: bigint('value', { mode: 'number' }),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    sourceDocument: text('source_document').notNull(),
    sourceDay: date('source_day', { mode: 'string' }).notNull(),
    /** `demonstration`: set to show how it works; marked so wherever the figure shows. */
    standing: text('standing').$type<'official' | 'demonstration'>().notNull(),
    setBy: text('set_by').notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('parameter_value_by_figure').on(table.tenantId, table.figure, table.validFrom),
  ],
)

/** What was awarded. The database itself refuses the same award twice. */
export const award = pgTable(
  'award',
  {
    tenantId: tenantId(),
    id: id(),
    benefit: text('benefit').notNull(),
    subjectId: uuid('subject_id').notNull(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    /** `2024`, `2024-03` or `once`. */
    period: text('period').notNull(),
    tranche: text('tranche').notNull(),
    sum: fen('sum').notNull(),
    /** The event's day: windows and yearly limits count from it. */
    validOn: date('valid_on', { mode: 'string' }).notNull(),
    caseId: uuid('case_id').notNull(),
    /** Ids by path that overlap rules and limits ask about: `{ "recognition.carrier": "…" }`. */
    keys: json<Record<string, string>>('keys').notNull(),
    packHash: text('pack_hash').notNull(),
    /** Parameter rows and officer-set figures the sum rests on. */
    grounds: json<readonly string[]>('grounds').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('award_once').on(
      table.tenantId,
      table.benefit,
      table.subjectId,
      table.beneficiaryId,
      table.period,
      table.tranche,
    ),
    index('award_by_beneficiary').on(table.tenantId, table.beneficiaryId),
  ],
)

/** Awards by whom they went to and what their overlap rules ask about: a row for the beneficiary and for each of `keys`, so that an index finds them. Append-only. */
export const awardKey = pgTable(
  'award_key',
  { tenantId: tenantId(), key: text('key').notNull(), awardId: uuid('award_id').notNull() },
  (table) => [primaryKey({ columns: [table.tenantId, table.key, table.awardId] })],
)

/** A figure of the pack at another value, and a file of the pack with another text. Facts are not among them: a draft asks what is asked already. */
export type DraftChanges = {
  readonly figures: readonly { readonly address: string; readonly value: number }[]
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/**
 * A change of rules that officers try out. `draft` is its maker's; `prepared` waits for a second person; what was `published` is kept for
 * ever beside the dated values it became.
 */
export const policyDraft = pgTable(
  'policy_draft',
  {
    tenantId: tenantId(),
    id: id(),
    title: text('title').notNull(),
    changes: json<DraftChanges>('changes').notNull(),
    /** From which day the change is tried on what happened already. */
    trialFrom: date('trial_from', { mode: 'string' }).notNull(),
    /** The pack content it was made on. */
    packHash: text('pack_hash').notNull(),
    state: text('state').$type<'draft' | 'prepared' | 'published' | 'dropped'>().notNull(),
    madeBy: text('made_by').notNull(),
    document: text('document'),
    documentDay: date('document_day', { mode: 'string' }),
    clause: text('clause'),
    effectiveFrom: date('effective_from', { mode: 'string' }),
    preparedBy: text('prepared_by'),
    signedBy: text('signed_by'),
    signedOn: date('signed_on', { mode: 'string' }),
    /** Why it was sent back. */
    reason: text('reason'),
    at: moment('at').notNull().default(sql`now()`),
    changedAt: moment('changed_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('policy_draft_by_state').on(table.tenantId, table.state),
  ],
)
