import type { ActionDetail, ActionKind, Situation } from '@xinglin/procedure'
import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { fen, id, json, moment, plainText, tenantId } from '../platform/database/columns.ts'
import type { DocumentContent } from '../platform/documents/index.ts'

/** A case: what it is about, who applies, and the versions it is pinned to. Its state is the fold of its actions. */
export const caseFile = pgTable(
  'case_file',
  {
    tenantId: tenantId(),
    id: id(),
    /** Shown to people: year and running number, `2024-000123`. */
    number: text('number').notNull(),
    /** The number from its end, so that its last digits find it by the same kind of index as its first. */
    numberTail: plainText('number_tail').generatedAlwaysAs(sql`reverse(number)`),
    benefit: text('benefit').notNull(),
    subjectId: uuid('subject_id').notNull(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    applicantId: uuid('applicant_id').notNull(),
    /** As the award's: `once`, or the month (`2024-03`) of a record that gives something for each. */
    period: text('period').notNull().default('once'),
    /** Unit of the pack that handles it. */
    unitId: text('unit_id').notNull(),
    areaCode: text('area_code'),
    /** County or town of that area, where a procedure gives it a part; the handling unit where there is none. */
    areaUnitId: text('area_unit_id').notNull(),
    procedure: text('procedure').notNull(),
    /** Pack content pinned at filing; null while a draft. */
    packHash: text('pack_hash'),
    /** Facts as they stood when filed, by path: what was judged, for ever. */
    filedFacts: json<Record<string, unknown>>('filed_facts'),
    createdBy: text('created_by').notNull(),
    /** The bundle it was handed in with, where a company applies for many at once. */
    bundleId: uuid('bundle_id'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('case_by_bundle').on(table.tenantId, table.bundleId),
    unique('case_number_once').on(table.tenantId, table.number),
    index('case_by_number_tail').on(table.tenantId, table.numberTail),
    index('case_by_applicant').on(table.tenantId, table.applicantId, table.id),
    index('case_by_subject').on(table.tenantId, table.subjectId),
    index('case_by_beneficiary').on(table.tenantId, table.beneficiaryId, table.id),
  ],
)

/** A call for applications (申报通知): in which days something may be applied for, and by which document. */
export const call = pgTable(
  'call',
  {
    tenantId: tenantId(),
    id: id(),
    benefit: text('benefit').notNull(),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    document: text('document').notNull(),
    openedBy: text('opened_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('call_by_benefit').on(table.tenantId, table.benefit, table.closesOn),
  ],
)

/** What was done to a case, in order. Append-only. */
export const caseAction = pgTable(
  'case_action',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').$type<ActionKind>().notNull(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    detail: json<ActionDetail>('detail').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId, table.sequence] }),
    index('case_action_by_day').on(table.tenantId, table.businessDay, table.kind),
    foreignKey({
      columns: [table.tenantId, table.caseId],
      foreignColumns: [caseFile.tenantId, caseFile.id],
      name: 'case_action_of_case',
    }),
  ],
)

/** Projection of the fold, for lists and queues. Rebuildable; carries the sequence it was computed from. */
export const caseState = pgTable(
  'case_state',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    version: integer('version').notNull(),
    situation: text('situation').$type<Situation>().notNull(),
    stage: text('stage'),
    /** What lists are narrowed by and what decides who sees it, as the case has it: so that a list reads one table. */
    benefit: text('benefit').notNull(),
    unitId: text('unit_id').notNull(),
    areaCode: text('area_code'),
    filedOn: date('filed_on', { mode: 'string' }),
    /** Who is asked to act: `clerk@hr-bureau`; null where nobody of the office is. */
    heldBy: text('held_by').array().notNull().default(sql`'{}'::text[]`),
    heldSince: date('held_since', { mode: 'string' }),
    /** Colleagues asked who have not answered yet: they see the case. */
    askedOf: text('asked_of').array().notNull().default(sql`'{}'::text[]`),
    /** Officer who took it on; null while it is the whole desk's. */
    assignee: text('assignee'),
    /** Whether the passed limit of the stage was taken up to those the procedure names. */
    escalated: boolean('escalated').notNull().default(false),
    stageDueOn: date('stage_due_on', { mode: 'string' }),
    stageWarnOn: date('stage_warn_on', { mode: 'string' }),
    legalDueOn: date('legal_due_on', { mode: 'string' }),
    promisedOn: date('promised_on', { mode: 'string' }),
    /** Whether the calendar of working days did not reach that day: it reads 待定, and is reckoned again once the calendar does. */
    stageDueOpen: boolean('stage_due_open').notNull().default(false),
    promisedOpen: boolean('promised_open').notNull().default(false),
    noticeUntil: date('notice_until', { mode: 'string' }),
    sum: fen('sum'),
    /** What waits to be paid now: a milestone's part, or what is left of the whole. */
    payable: fen('payable'),
    paid: fen('paid').notNull().default(0),
    /** Approved and still to be paid, now or later. */
    committed: fen('committed').notNull().default(0),
    owed: fen('owed').notNull().default(0),
    /** When the next milestone or instalment is due. */
    nextDue: date('next_due', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId] }),
    // The order of the list: the next to fall due first, the newest of a day before the older. Of all, of a stage, of a unit, of an area.
    index('case_state_by_due').on(table.tenantId, table.stageDueOn, table.caseId.desc().nullsFirst()),
    index('case_state_by_situation').on(
      table.tenantId,
      table.situation,
      table.stageDueOn,
      table.caseId.desc().nullsFirst(),
    ),
    index('case_state_by_unit').on(table.tenantId, table.unitId, table.stageDueOn, table.caseId.desc().nullsFirst()),
    index('case_state_by_area').on(table.tenantId, table.areaCode, table.stageDueOn, table.caseId.desc().nullsFirst()),
    // What the clock looks for every few seconds, and mostly does not find.
    index('case_state_by_notice')
      .on(table.tenantId, table.situation, table.noticeUntil)
      .where(sql`${table.noticeUntil} is not null`),
    index('case_state_open_days')
      .on(table.tenantId, table.caseId)
      .where(sql`${table.stageDueOpen} or ${table.promisedOpen}`),
    index('case_state_committed').on(table.tenantId, table.unitId, table.benefit).where(sql`${table.committed} > 0`),
    index('case_state_to_escalate').on(table.tenantId, table.stageDueOn).where(sql`not ${table.escalated}`),
    index('case_state_by_benefit').on(table.tenantId, table.benefit, table.caseId),
    index('case_state_by_filing').on(table.tenantId, table.filedOn),
    index('case_state_by_assignee').on(table.tenantId, table.assignee),
  ],
)

/**
 * Desks a case waits at (`clerk@hr-bureau`) and colleagues asked about it (`account:…`), one row for each: what waits for somebody is a range of an index. A projection beside `case_state.held_by`:
 * no condition on an array uses an index under row-level security.
 */
export const caseDesk = pgTable(
  'case_desk',
  {
    tenantId: tenantId(),
    desk: text('desk').notNull(),
    caseId: uuid('case_id').notNull(),
    /** Since when it waits there: its place in the queue. */
    since: date('since', { mode: 'string' }).notNull(),
    /** When its stage is due, as the case's state says: the order in which a desk works. */
    due: date('due', { mode: 'string' }),
    /** From when on it is near that day, likewise. */
    warn: date('warn', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId, table.desk] }),
    index('case_desk_by_desk').on(table.tenantId, table.desk, table.since, table.caseId),
    index('case_desk_by_due').on(table.tenantId, table.desk, table.due, table.caseId.desc().nullsFirst()),
  ],
)

/** Whom a case is about: who applies, who benefits, who is named in its record (the employer). Cases of somebody are found by it. */
export const caseParty = pgTable(
  'case_party',
  { tenantId: tenantId(), partyId: uuid('party_id').notNull(), caseId: uuid('case_id').notNull() },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.partyId, table.caseId] }),
    index('case_party_by_case').on(table.tenantId, table.caseId),
  ],
)

/** Evidence put to a case: which required paper a file answers. */
export const caseEvidence = pgTable(
  'case_evidence',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    evidenceId: text('evidence_id').notNull(),
    fileId: uuid('file_id').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.caseId, table.evidenceId, table.fileId] })],
)

/**
 * An objection to a public notice. Signed: the platform knows who, the public does not. Without a name, where the procedure takes such:
 * nobody knows who, and whoever raised it asks after it by its code.
 */
export const objection = pgTable(
  'objection',
  {
    tenantId: tenantId(),
    id: id(),
    caseId: uuid('case_id').notNull(),
    /** Null where it was raised without a name. */
    accountId: text('account_id'),
    /** Shown once to whoever raised it without a name: `7Q4K-0XZM-93TB`. */
    code: text('code'),
    reason: text('reason').notNull(),
    raisedOn: date('raised_on', { mode: 'string' }).notNull(),
    finding: text('finding').$type<'upheld' | 'rejected'>(),
    findingReason: text('finding_reason'),
    foundBy: text('found_by'),
    foundOn: date('found_on', { mode: 'string' }),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('objection_by_case').on(table.tenantId, table.caseId),
    unique('objection_code_once').on(table.tenantId, table.code),
  ],
)

/**
 * A document as it was issued: what it says is frozen, so that a reprint is the same for ever. Append-only. Holds no sensitive value,
 * only masks of them.
 */
export const issuedDocument = pgTable(
  'issued_document',
  {
    tenantId: tenantId(),
    id: id(),
    caseId: uuid('case_id').notNull(),
    /** Action of the case that it tells of. */
    sequence: integer('sequence').notNull(),
    kind: text('kind').notNull(),
    /** By the pack's numbering: `松医才决〔2024〕3号`. */
    number: text('number').notNull(),
    /** Typed or scanned to see whether a paper is genuine: `7Q4K-0XZM-93TB`. */
    code: text('code').notNull(),
    issuedOn: date('issued_on', { mode: 'string' }).notNull(),
    issuedBy: text('issued_by').notNull(),
    content: json<DocumentContent>('content').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('issued_document_code_once').on(table.tenantId, table.code),
    unique('issued_document_number_once').on(table.tenantId, table.kind, table.number),
    index('issued_document_by_case').on(table.tenantId, table.caseId),
  ],
)

/**
 * An officer who stays out of a case (回避) because of a relation to someone in it: said by themselves or seen by a colleague. Append-only: nobody
 * who was once too near comes back into the same case.
 */
export const recusal = pgTable(
  'recusal',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    accountId: text('account_id').notNull(),
    accountName: text('account_name').notNull(),
    reason: text('reason').notNull(),
    declaredBy: text('declared_by').notNull(),
    declaredByName: text('declared_by_name').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId, table.accountId] }),
    index('recusal_by_account').on(table.tenantId, table.accountId),
    foreignKey({
      columns: [table.tenantId, table.caseId],
      foreignColumns: [caseFile.tenantId, caseFile.id],
      name: 'recusal_of_case',
    }),
  ],
)

/** How somebody found the handling of a case, once it has ended (好差评). A bad one is called back. */
export const rating = pgTable(
  'rating',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    unitId: text('unit_id').notNull(),
    /** 5 very satisfied … 1 very dissatisfied. */
    level: integer('level').notNull(),
    text: text('text').notNull(),
    ratedBy: text('rated_by').notNull(),
    ratedOn: date('rated_on', { mode: 'string' }).notNull(),
    /** Last day to call back after a bad one; null after a good one, or where the calendar does not reach. */
    callBackBy: date('call_back_by', { mode: 'string' }),
    calledBackOn: date('called_back_on', { mode: 'string' }),
    calledBackBy: text('called_back_by'),
    /** What was found and put right, as the office tells it. */
    answer: text('answer'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId] }),
    index('rating_by_unit').on(table.tenantId, table.unitId, table.level),
  ],
)

/** Cases approved together. Takes effect some minutes later; until then whoever approved can take all of it back. */
export const bulkDecision = pgTable(
  'bulk_decision',
  {
    tenantId: tenantId(),
    id: id(),
    /** Each case on the version that was on the screen. */
    cases: json<readonly { readonly caseId: string; readonly version: number }[]>('cases').notNull(),
    text: text('text').notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    takesEffectAt: moment('takes_effect_at').notNull(),
    status: text('status').$type<'waiting' | 'undone' | 'done'>().notNull(),
    /** Cases that were not approved after all, and why. */
    held: json<readonly { readonly caseId: string; readonly why: { zh: string; en: string } }[]>('held'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('bulk_decision_by_status').on(table.tenantId, table.status, table.takesEffectAt),
  ],
)

/** What officers say to each other about a case. Never the applicant's to see. Append-only. */
export const caseComment = pgTable(
  'case_comment',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    id: id(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    text: text('text').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId, table.id] }),
    foreignKey({
      columns: [table.tenantId, table.caseId],
      foreignColumns: [caseFile.tenantId, caseFile.id],
      name: 'case_comment_of_case',
    }),
  ],
)

/** Whom a comment names, and whether they have read it. */
export const caseMention = pgTable(
  'case_mention',
  {
    tenantId: tenantId(),
    accountId: text('account_id').notNull(),
    commentId: uuid('comment_id').notNull(),
    caseId: uuid('case_id').notNull(),
    readAt: moment('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.accountId, table.commentId] }),
    index('case_mention_by_case').on(table.tenantId, table.caseId),
  ],
)

export {
  budgetLine,
  budgetPlace,
  ledgerEntry,
  paymentBatch,
  paymentLine,
  type YearLine,
  yearClose,
} from './schema-money.ts'
