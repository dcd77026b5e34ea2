import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, id, json, moment, tenantId } from '../platform/database/columns.ts'
import type { AssignmentResult, PersonAndOpening } from './assignment/result.ts'
import type { Weights } from './learning/criteria.ts'
import type { Replayed } from './learning/replayed.ts'
import type { StepDetail } from './life/step-detail.ts'
import type { Side, State, StepKind } from './life/steps.ts'

/** A list as somebody saw it (谁看了什么名单): what was asked, of which state of the index, and who answered. Append-only: the weights are learnt from it. */
export const shownList = pgTable(
  'shown_list',
  {
    tenantId: tenantId(),
    id: id(),
    /** `profiles`: people for an opening · `openings`: openings for a person. */
    kind: text('kind').$type<'profiles' | 'openings'>().notNull(),
    opportunityId: uuid('opportunity_id'),
    personId: uuid('person_id'),
    /** On whose behalf it was asked; null for an officer and for the person. */
    organisationId: uuid('organisation_id'),
    accountId: text('account_id').notNull(),
    /** Moment up to which changes were in the answer, in milliseconds, and the taxonomy it was read with. */
    indexVersion: count('index_version').notNull(),
    taxonomyVersion: text('taxonomy_version').notNull(),
    answeredBy: text('answered_by').$type<'index' | 'database'>().notNull(),
    /** How many passed every condition. */
    passing: integer('passing').notNull(),
    /** Version of the weights it was ranked by; 0 for those set by hand. */
    weightsVersion: integer('weights_version').notNull().default(0),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('shown_list_by_opportunity').on(table.tenantId, table.opportunityId, table.at),
  ],
)

/** One row of a list that was shown: where it stood, the parts of its score and how likely it was to be there. Append-only. */
export const impression = pgTable(
  'impression',
  {
    tenantId: tenantId(),
    listId: uuid('list_id').notNull(),
    /** From 0. */
    position: smallint('position').notNull(),
    /** The person or the opening. */
    targetId: uuid('target_id').notNull(),
    score: real('score').notNull(),
    fit: real('fit').notNull(),
    wish: real('wish').notNull(),
    /** The share of every criterion, 0–1, in the order of `CRITERIA`; null for one that was not asked. */
    parts: json<readonly (number | null)[]>('parts').notNull(),
    /** Above 0: 1 for the ranked, less for a place of exploration. */
    chance: real('chance').notNull(),
    explored: boolean('explored').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.listId, table.position] }),
    index('impression_by_target').on(table.tenantId, table.targetId),
  ],
)

/** A person and an opening that were brought together (对接). Its state is the fold of its steps; what stands here of it is computed from them. */
export const pairing = pgTable(
  'pairing',
  {
    tenantId: tenantId(),
    id: id(),
    opportunityId: uuid('opportunity_id').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Where it began: a list, a batch, or the person. */
    origin: text('origin').$type<'list' | 'assignment' | 'person'>().notNull(),
    /** The list or the batch it came from. */
    originId: uuid('origin_id'),
    state: text('state').$type<State>().notNull(),
    /** Number of the last step. */
    version: integer('version').notNull(),
    /** Whether the person has ever been told of it. */
    shown: boolean('shown').notNull(),
    /** The engagement of the registry that came of it, and the job that followed an internship. */
    engagementId: uuid('engagement_id'),
    keptOnId: uuid('kept_on_id'),
    /** The day of the last step. */
    since: date('since', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('pairing_once').on(table.tenantId, table.opportunityId, table.personId),
    index('pairing_by_person').on(table.tenantId, table.personId, table.state),
    index('pairing_by_organisation').on(table.tenantId, table.organisationId, table.state),
    index('pairing_by_state').on(table.tenantId, table.state, table.since),
  ],
)

/** What was done in a pairing, one after the other. Append-only. */
export const pairingStep = pgTable(
  'pairing_step',
  {
    tenantId: tenantId(),
    pairingId: uuid('pairing_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').$type<StepKind>().notNull(),
    side: text('side').$type<Side>().notNull(),
    by: text('by').notNull(),
    text: text('text').notNull().default(''),
    detail: json<StepDetail>('detail').notNull(),
    onDay: date('on_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.pairingId, table.sequence] })],
)

/** A month of an internship that one side says took place. With both there, the registry has the month. Append-only. */
export const monthConfirmation = pgTable(
  'month_confirmation',
  {
    tenantId: tenantId(),
    pairingId: uuid('pairing_id').notNull(),
    /** Its first day. */
    month: date('month', { mode: 'string' }).notNull(),
    side: text('side').$type<Side>().notNull(),
    /** Days the person was there. */
    days: smallint('days').notNull(),
    by: text('by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.pairingId, table.month, table.side] })],
)

/** How many beds a carrier has for those on an internship (人才驿站床位). */
export const hostel = pgTable(
  'hostel',
  {
    tenantId: tenantId(),
    carrierId: uuid('carrier_id').notNull(),
    beds: smallint('beds').notNull(),
    setBy: text('set_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.carrierId] })],
)

/** A bed given to somebody from one day to another, both included. */
export const hostelStay = pgTable(
  'hostel_stay',
  {
    tenantId: tenantId(),
    id: id(),
    carrierId: uuid('carrier_id').notNull(),
    /** From 1. */
    bed: smallint('bed').notNull(),
    pairingId: uuid('pairing_id').notNull(),
    personId: uuid('person_id').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    untilDay: date('until_day', { mode: 'string' }).notNull(),
    givenBy: text('given_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('hostel_stay_by_carrier').on(table.tenantId, table.carrierId, table.untilDay),
    index('hostel_stay_by_pairing').on(table.tenantId, table.pairingId),
  ],
)

/** People given to openings in one batch (批量对接): the ways side by side, adjusted by hand, confirmed by an officer. */
export const assignmentRun = pgTable(
  'assignment_run',
  {
    tenantId: tenantId(),
    id: id(),
    title: text('title').notNull(),
    opportunityKind: text('opportunity_kind').notNull(),
    /** Pairs that an officer keeps or rules out. */
    fixed: json<readonly PersonAndOpening[]>('fixed').notNull().default([]),
    excluded: json<readonly PersonAndOpening[]>('excluded').notNull().default([]),
    result: json<AssignmentResult>('result').notNull(),
    status: text('status').$type<'open' | 'confirmed'>().notNull().default('open'),
    /** The way that was chosen. */
    mode: text('mode'),
    version: integer('version').notNull().default(1),
    madeBy: text('made_by').notNull(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: moment('confirmed_at'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

/** `waiting` for the company · `confirmed` by it · `disputed` with its words · `replaced` by a newer entry that says it right. */
export type ServiceStatus = 'waiting' | 'confirmed' | 'disputed' | 'replaced'

/** A service of a commissioner at a company (科技特派员服务记录): what they say they did. It counts once the company confirms it. */
export const serviceEntry = pgTable(
  'service_entry',
  {
    tenantId: tenantId(),
    id: id(),
    pairingId: uuid('pairing_id').notNull(),
    /** Who serves: a person, a team or an organisation. */
    holderId: uuid('holder_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    onDay: date('on_day', { mode: 'string' }).notNull(),
    place: text('place').notNull(),
    minutes: smallint('minutes').notNull(),
    done: text('done').notNull(),
    status: text('status').$type<ServiceStatus>().notNull().default('waiting'),
    /** The disputed entry it is written in place of. */
    replaces: uuid('replaces'),
    enteredBy: text('entered_by').notNull(),
    answeredBy: text('answered_by'),
    answeredOn: date('answered_on', { mode: 'string' }),
    answer: text('answer').notNull().default(''),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('service_entry_by_holder').on(table.tenantId, table.holderId, table.status, table.onDay),
    index('service_entry_by_organisation').on(table.tenantId, table.organisationId, table.status, table.onDay),
    index('service_entry_by_pairing').on(table.tenantId, table.pairingId),
  ],
)

/**
 * Weights that were learnt from what became of lists (匹配权重). A candidate changes nothing until a second person releases it; the newest released
 * version ranks every list, and with none those set by hand do.
 */
export const matchWeights = pgTable(
  'match_weights',
  {
    tenantId: tenantId(),
    id: id(),
    /** From 1 on. */
    version: integer('version').notNull(),
    weights: json<Weights>('weights').notNull(),
    status: text('status').$type<'candidate' | 'released' | 'rejected' | 'withdrawn'>().notNull().default('candidate'),
    /** Version that ranked lists when this one was fitted: what it was compared with. */
    against: integer('against').notNull(),
    replayed: json<Replayed>('replayed').notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    settledBy: text('settled_by'),
    settledByName: text('settled_by_name'),
    settledOn: date('settled_on', { mode: 'string' }),
    reason: text('reason'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('match_weights_version').on(table.tenantId, table.version),
    // One candidate at a time: what is compared is what ranks lists now.
    uniqueIndex('match_weights_candidate').on(table.tenantId).where(sql`status = 'candidate'`),
  ],
)
