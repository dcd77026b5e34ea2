import type { BudgetSchema } from '@xinglin/policy'
import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { fen, id, json, moment, tenantId } from '../platform/database/columns.ts'
import type { JudgementView } from './view.ts'

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
    /** `2024-03`, the month of a record that gives something for each, or `once`. */
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

/** A figure of the pack at another value, and a file of the pack with another text. A text may ask any fact of the city's dictionary; the dictionary itself is the pack's. */
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

/** What was found for somebody: `offer` is taken up with one consent, `reminder` has to be applied for. */
export type OfferKind = 'offer' | 'reminder'
export const OFFER_STATES = ['open', 'consented', 'declined', 'disputed', 'lapsed'] as const
export type OfferState = (typeof OFFER_STATES)[number]

/**
 * What the records give somebody who has not asked. One row for each benefit, record, beneficiary and period: the database itself refuses to
 * offer twice. A projection of its events.
 */
export const offer = pgTable(
  'offer',
  {
    tenantId: tenantId(),
    id: id(),
    benefit: text('benefit').notNull(),
    subjectId: uuid('subject_id').notNull(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    /** As an award's: `once`, or the month. */
    period: text('period').notNull(),
    kind: text('kind').$type<OfferKind>().notNull(),
    state: text('state').$type<OfferState>().notNull(),
    /** Null while it is not set (待核定) or not confirmed (待核实): no sum is named that nobody may pay. */
    sum: fen('sum'),
    /** What keeps it from being an offer: it is applied for · a figure is not set · a source is not confirmed. */
    waits: text('waits').array().$type<OfferWaits[]>().notNull(),
    /** The explanation as it was found: sentences, clauses, facts with their sources, figures, pack content. */
    view: json<JudgementView>('view').notNull(),
    /** Of all that makes it another offer than before. */
    digest: text('digest').notNull(),
    /** Who checks it: the unit that a case of it would go to, and the place it belongs to. */
    unitId: text('unit_id').notNull(),
    areaCode: text('area_code'),
    /** Units that can verify the facts it rests on: theirs is what is said to be wrong. */
    factUnits: text('fact_units').array().notNull(),
    version: integer('version').notNull(),
    /** The case that consent opened. */
    caseId: uuid('case_id'),
    /** Of a month that was agreed to: the same consent goes for the months of the record that come after it, until it is taken back. */
    standing: boolean('standing').notNull().default(false),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('offer_once').on(table.tenantId, table.benefit, table.subjectId, table.beneficiaryId, table.period),
    index('offer_by_subject').on(table.tenantId, table.subjectId),
    index('offer_by_beneficiary').on(table.tenantId, table.beneficiaryId, table.state),
    index('offer_by_benefit').on(table.tenantId, table.benefit, table.state),
  ],
)

export type OfferWaits = 'apply' | 'figure' | 'confirmation'

export type OfferEventKind =
  | 'made'
  | 'changed'
  | 'lapsed'
  | 'consented'
  | 'declined'
  | 'disputed'
  | 'settled'
  /** The consent no longer goes for the months to come. */
  | 'stopped'

/** What else is kept of an event: the sum as it was, why it lapsed, what somebody said. */
export type OfferEventDetail = {
  readonly kind?: OfferKind
  readonly sum?: number | null
  readonly why?: { readonly zh: string; readonly en: string }
  readonly text?: string
  readonly about?: 'not_me' | 'wrong_fact'
  readonly stands?: boolean
  readonly packHash?: string
}

/** What happened to an offer, in order. Append-only. */
export const offerEvent = pgTable(
  'offer_event',
  {
    tenantId: tenantId(),
    offerId: uuid('offer_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').$type<OfferEventKind>().notNull(),
    by: text('by').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    detail: json<OfferEventDetail>('detail').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.offerId, table.sequence] })],
)

/** Whoever does not want to be found is offered nothing and reminded of nothing until they say otherwise. No row: they are found. */
export const findingChoice = pgTable(
  'finding_choice',
  {
    tenantId: tenantId(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    off: boolean('off').notNull(),
    chosenBy: text('chosen_by').notNull(),
    chosenOn: date('chosen_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.beneficiaryId] })],
)

/** That a benefit is given without an application (免申即享), or again by application, where the city decided so after its notice. Appended. */
export const benefitMode = pgTable(
  'benefit_mode',
  {
    tenantId: tenantId(),
    id: id(),
    benefit: text('benefit').notNull(),
    proactive: boolean('proactive').notNull(),
    sourceDocument: text('source_document').notNull(),
    sourceDay: date('source_day', { mode: 'string' }).notNull(),
    standing: text('standing').$type<'official' | 'demonstration'>().notNull(),
    setBy: text('set_by').notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

/**
 * That the budget of a benefit is given by rank where the city decided so after its notice; or, without an order, that it is as the pack has
 * it again. Appended.
 */
export const benefitOrder = pgTable(
  'benefit_order',
  {
    tenantId: tenantId(),
    id: id(),
    benefit: text('benefit').notNull(),
    /** As a pack writes it (`budget.order`, `budget.beyond`); null: as the pack has it. */
    budget: json<Pick<BudgetSchema, 'order' | 'beyond'> | null>('budget'),
    sourceDocument: text('source_document').notNull(),
    sourceDay: date('source_day', { mode: 'string' }).notNull(),
    standing: text('standing').$type<'official' | 'demonstration'>().notNull(),
    setBy: text('set_by').notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

/** A pass over everybody: how far it is, so that it goes on there after a crash. One for each cause (`night:2024-05-20`). */
export const offerPass = pgTable(
  'offer_pass',
  {
    tenantId: tenantId(),
    id: id(),
    cause: text('cause').notNull(),
    /** The last record judged; null before the first. Ids sort by time: what is new meanwhile comes after it. */
    cursor: uuid('cursor'),
    judged: integer('judged').notNull().default(0),
    made: integer('made').notNull().default(0),
    lapsed: integer('lapsed').notNull().default(0),
    state: text('state').$type<'running' | 'done'>().notNull().default('running'),
    at: moment('at').notNull().default(sql`now()`),
    doneAt: moment('done_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('offer_pass_once').on(table.tenantId, table.cause),
    index('offer_pass_running').on(table.tenantId, table.at).where(sql`state = 'running'`),
  ],
)
