import type { Localised } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, fen, id, json, moment, plainText, tenantId } from '../platform/database/columns.ts'
import type { TaxonomyChange } from './taxonomy/change.ts'

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
    /** Entered by mistake and taken back on this day: what was stated of it is withdrawn, and nothing finds it any more. */
    endedOn: date('ended_on', { mode: 'string' }),
    /** The same as this one, found to be so by an officer: whoever asks for it is given that one. */
    mergedInto: uuid('merged_into'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('subject_merged').on(table.tenantId, table.mergedInto).where(sql`merged_into is not null`),
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
export type FactSource = 'register' | 'officer' | 'evidence' | 'both_sides' | 'self' | 'demonstration'

/**
 * A hire as the employer entered it, before the unit that keeps such records has looked at it: sealed whole, and held against nobody. Whether the person
 * is known to the registry is for that unit to find out; the employer is told nothing of it.
 */
export const hireReport = pgTable(
  'hire_report',
  {
    tenantId: tenantId(),
    id: id(),
    employerId: uuid('employer_id').notNull(),
    /** Keyed digest of whom, where, as what and since when: the same hire is entered once. */
    key: text('key').notNull(),
    /** What was typed, by column, sealed for this row. */
    sealed: bytes('sealed').notNull(),
    state: text('state').$type<'waiting' | 'entered' | 'returned'>().notNull().default('waiting'),
    engagementId: uuid('engagement_id'),
    /** Why it was given back, as the employer reads it. */
    reason: text('reason'),
    reportedBy: text('reported_by').notNull(),
    reportedOn: date('reported_on', { mode: 'string' }).notNull(),
    settledBy: text('settled_by'),
    settledOn: date('settled_on', { mode: 'string' }),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    uniqueIndex('hire_report_once').on(table.tenantId, table.key).where(sql`state <> 'returned'`),
    index('hire_report_by_state').on(table.tenantId, table.state, table.id),
    index('hire_report_by_employer').on(table.tenantId, table.employerId, table.id),
  ],
)

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

/** What an opportunity is for: each is found, matched and filled in the same way. */
export type OpportunityKind =
  | 'job'
  | 'internship'
  | 'apprenticeship'
  | 'order_class'
  | 'flexible'
  | 'expert_need'
  | 'commissioner'

/** Open for people to see and to be matched; closed by whoever offers it, by its last day, or by an officer who says why. */
export type OpportunityStatus = 'open' | 'filled' | 'closed' | 'expired' | 'barred'

/** A skill of the taxonomy with the level asked for or held, 1–5. */
export type SkillAt = { readonly skill: string; readonly level: number; readonly must?: boolean | undefined }

/**
 * A job, an internship place or another opening that an organisation offers (岗位、见习等需求). What the law wants said of it is a column: number of people, work, place,
 * conditions, pay. Every change is an audit line; a closed one is never opened again under the same id.
 */
export const opportunity = pgTable(
  'opportunity',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind').$type<OpportunityKind>().notNull(),
    /** Who offers it: an organisation of the registry. */
    organisationId: uuid('organisation_id').notNull(),
    title: text('title').notNull(),
    /** The same in English, where whoever offers it gave it. */
    titleEn: text('title_en'),
    /** Role of the taxonomy; null while nobody mapped the title. */
    role: text('role'),
    /** What is to be done. */
    work: text('work').notNull(),
    /** What is asked of whoever does it, in words. */
    conditions: text('conditions').notNull(),
    skills: json<readonly SkillAt[]>('skills').notNull().default([]),
    /** People wanted, and how many places are taken. */
    places: integer('places').notNull(),
    taken: integer('taken').notNull().default(0),
    areaCode: text('area_code').notNull(),
    address: text('address'),
    /** Pay a month in fen, from and to; both null only where the kind is no job. */
    payFrom: fen('pay_from'),
    payTo: fen('pay_to'),
    /** Least education, a code of GB/T 4658 as the pack lists it; null for none asked. */
    education: text('education'),
    /** Least years of work in the field. */
    years: smallint('years').notNull().default(0),
    /** An age limit is refused without the ground the law gives for it. */
    ageFrom: smallint('age_from'),
    ageTo: smallint('age_to'),
    ageGround: text('age_ground'),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    status: text('status').$type<OpportunityStatus>().notNull().default('open'),
    closedOn: date('closed_on', { mode: 'string' }),
    closedWhy: text('closed_why'),
    postedBy: text('posted_by').notNull(),
    version: integer('version').notNull().default(1),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('opportunity_by_status').on(table.tenantId, table.status, table.closesOn, table.id),
    index('opportunity_by_organisation').on(table.tenantId, table.organisationId, table.id),
  ],
)

/** Somebody says that an opening is not as the law wants it (举报). Settled by an officer: barred, or found to be in order. */
export const opportunityReport = pgTable(
  'opportunity_report',
  {
    tenantId: tenantId(),
    id: id(),
    opportunityId: uuid('opportunity_id').notNull(),
    /** What is wrong with it: `untrue`, `discriminates`, `asks_money`, `taken`, `other`. */
    about: text('about').notNull(),
    text: text('text').notNull().default(''),
    /** What an officer found; null while nobody looked into it. Who reported is not kept. */
    finding: text('finding').$type<'in_order' | 'barred'>(),
    settledBy: text('settled_by'),
    settledOn: date('settled_on', { mode: 'string' }),
    reportedOn: date('reported_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('opportunity_report_by_opportunity').on(table.tenantId, table.opportunityId, table.finding),
  ],
)

/** What a person offers and wishes for work, in their own words and in the taxonomy's (求职档案). Facts of the ledger (education, titles) are not repeated here. */
export const profile = pgTable(
  'profile',
  {
    tenantId: tenantId(),
    personId: uuid('person_id').notNull(),
    skills: json<readonly SkillAt[]>('skills').notNull().default([]),
    /** Years of work in the field. */
    years: smallint('years').notNull().default(0),
    /** What was done before, in the person's words; free of names of others. */
    experience: text('experience').notNull().default(''),
    /** What is looked for. Empty: anything. */
    wishedKinds: json<readonly OpportunityKind[]>('wished_kinds').notNull().default([]),
    wishedRoles: json<readonly string[]>('wished_roles').notNull().default([]),
    wishedAreas: json<readonly string[]>('wished_areas').notNull().default([]),
    /** Least pay a month, fen. */
    wishedPay: fen('wished_pay'),
    availableFrom: date('available_from', { mode: 'string' }),
    /** Looking or not: who does not look is matched with nothing. */
    looking: text('looking').$type<'yes' | 'no'>().notNull().default('yes'),
    /** The day it was last said to be so; past the limit it asks to be renewed, then it stops. */
    renewedOn: date('renewed_on', { mode: 'string' }).notNull(),
    version: integer('version').notNull().default(1),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.personId] }),
    index('profile_by_renewal').on(table.tenantId, table.looking, table.renewedOn),
  ],
)

/** What a profile may be used for: found in ranked lists without a name · shown with the name to one employer. */
export type ProfilePurpose = 'be_matched' | 'be_shown'

/** Consent to one purpose, given or taken back. Append-only: the newest row of a purpose and employer counts. */
export const profileConsent = pgTable(
  'profile_consent',
  {
    tenantId: tenantId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    purpose: text('purpose').$type<ProfilePurpose>().notNull(),
    /** The employer it is shown to; null for every employer. */
    organisationId: uuid('organisation_id'),
    given: text('given').$type<'yes' | 'no'>().notNull(),
    givenBy: text('given_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('profile_consent_by_person').on(table.tenantId, table.personId, table.purpose, table.at),
  ],
)

/** Who has seen a profile, for whom and why: shown to the person. Append-only. */
export const profileView = pgTable(
  'profile_view',
  {
    tenantId: tenantId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    accountId: text('account_id').notNull(),
    /** On whose behalf; null for an officer. */
    organisationId: uuid('organisation_id'),
    opportunityId: uuid('opportunity_id'),
    /** `list`: without a name, among others · `named`: with the name. */
    how: text('how').$type<'list' | 'named'>().notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('profile_view_by_person').on(table.tenantId, table.personId, table.at),
  ],
)

/** What an officer registers from a sheet. */
export type ImportKind = 'organisation' | 'person' | 'engagement'

/** Read and checked in the background · waiting for the officer · being entered · being taken back. */
export type ImportStatus =
  | 'checking'
  | 'checked'
  | 'failed'
  | 'cancelled'
  | 'recording'
  | 'recorded'
  | 'undoing'
  | 'undone'

/** A sheet that an officer handed in, and how far it has come. The counts follow its rows in the same transaction. */
export const importBatch = pgTable(
  'import_batch',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind').$type<ImportKind>().notNull(),
    fileName: text('file_name').notNull(),
    fileId: uuid('file_id').notNull(),
    status: text('status').$type<ImportStatus>().notNull().default('checking'),
    /** Lines the file says it has; an estimate until it is read. */
    total: integer('total').notNull().default(0),
    /** Last line that was read: where reading goes on after the server was stopped. */
    lineRead: integer('line_read').notNull().default(0),
    good: integer('good').notNull().default(0),
    faulty: integer('faulty').notNull().default(0),
    duplicate: integer('duplicate').notNull().default(0),
    recorded: integer('recorded').notNull().default(0),
    /** Why the file could not be read. */
    why: json<Localised | null>('why'),
    uploadedBy: text('uploaded_by').notNull(),
    uploadedByName: text('uploaded_by_name').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('import_batch_by_status').on(table.tenantId, table.status),
    index('import_batch_by_account').on(table.tenantId, table.uploadedBy, table.id),
  ],
)

export type ImportRowStatus = 'good' | 'faulty' | 'duplicate' | 'recorded' | 'withdrawn'

/** What is wrong with a cell; never the value. */
export type CellFault = { readonly column: string; readonly say: Localised }

/** A row of such a sheet. Its cells are sealed whole: names and numbers of documents stand in them from the first moment. */
export const importRow = pgTable(
  'import_row',
  {
    tenantId: tenantId(),
    batchId: uuid('batch_id').notNull(),
    line: integer('line').notNull(),
    status: text('status').$type<ImportRowStatus>().notNull(),
    /** Keyed digest of what makes it the same as another row. */
    key: text('key'),
    sealed: bytes('sealed').notNull(),
    faults: json<readonly CellFault[]>('faults').notNull().default([]),
    /** Whom it is a duplicate of, or what it was entered as. */
    subjectId: uuid('subject_id'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.batchId, table.line] }),
    index('import_row_by_status').on(table.tenantId, table.batchId, table.status, table.line),
    index('import_row_by_key').on(table.tenantId, table.batchId, table.key),
  ],
)

/** Rows that were led from one subject to another: of which table, by which column, and their keys. */
export type Moved = {
  readonly table: string
  readonly column: string
  readonly keys: readonly Record<string, string>[]
}

/**
 * What an officer found of two entries that looked alike (重复登记): the same, and merged, or two. A merge that was undone stays, with who undid it.
 * Of two that are not the same the smaller id stands first.
 */
export const duplicateFinding = pgTable(
  'duplicate_finding',
  {
    tenantId: tenantId(),
    id: id(),
    finding: text('finding').$type<'same' | 'different'>().notNull(),
    keptId: uuid('kept_id').notNull(),
    otherId: uuid('other_id').notNull(),
    reason: text('reason').notNull(),
    /** What was led over, so that it can be led back, and the facts that were carried over. */
    moved: json<readonly Moved[]>('moved').notNull().default([]),
    carried: json<readonly string[]>('carried').notNull().default([]),
    foundBy: text('found_by').notNull(),
    foundByName: text('found_by_name').notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
    undoneBy: text('undone_by'),
    undoneByName: text('undone_by_name'),
    undoneOn: date('undone_on', { mode: 'string' }),
    undoneReason: text('undone_reason'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('duplicate_finding_by_pair').on(table.tenantId, table.keptId, table.otherId),
  ],
)

/**
 * What the city's curators changed in the words for roles and skills (词表维护), on top of the pack's. Append-only: the number of the newest row is the
 * city's version, and what was taken back stays, with the row that took it back.
 */
export const taxonomyChange = pgTable(
  'taxonomy_change',
  {
    tenantId: tenantId(),
    /** From 1 on, without a gap. */
    number: integer('number').notNull(),
    id: id(),
    change: json<TaxonomyChange>('change').notNull(),
    /** What it rests on; the source of a relation. */
    ground: text('ground').notNull(),
    madeBy: text('made_by').notNull(),
    madeByName: text('made_by_name').notNull(),
    madeOn: date('made_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.number] })],
)
