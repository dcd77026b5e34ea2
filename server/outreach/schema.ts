import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, json, moment, tenantId } from '../platform/database/columns.ts'

/** How a company was heard. */
export type VisitWay = 'on_site' | 'phone' | 'meeting'

/** A visit to a company (访企): planned for somebody by a day, then made with what was heard, or given up with a reason. */
export const visit = pgTable(
  'visit',
  {
    tenantId: tenantId(),
    id: id(),
    organisationId: uuid('organisation_id').notNull(),
    visitor: text('visitor').notNull(),
    status: text('status').$type<'planned' | 'made' | 'dropped'>().notNull(),
    /** By when it is to be made; null where nobody planned it. */
    dueOn: date('due_on', { mode: 'string' }),
    visitedOn: date('visited_on', { mode: 'string' }),
    way: text('way').$type<VisitWay>(),
    /** Whom they spoke with, by position; no names. */
    met: text('met').notNull().default(''),
    /** What was heard. The company reads it too. */
    heard: text('heard').notNull().default(''),
    dropReason: text('drop_reason'),
    plannedBy: text('planned_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('visit_by_organisation').on(table.tenantId, table.organisationId, table.status, table.visitedOn),
    // On one plan at a time, whoever plans at the same moment.
    uniqueIndex('visit_planned_once').on(table.tenantId, table.organisationId).where(sql`status = 'planned'`),
    index('visit_by_visitor').on(table.tenantId, table.visitor, table.status, table.dueOn),
  ],
)

/** What a need is to become: an opening, an expert to be found, or something an office has to see to. */
export type NeedKind = 'vacancy' | 'expert' | 'ticket'

/** `open`: somebody sees to it · `answered`: they say it is done, the company has not · `confirmed`: the company says so too. */
export type NeedStatus = 'open' | 'answered' | 'confirmed'

/** What an opening needs to be posted from a need, as far as it was said at the visit. */
export type NeedFields = { readonly places?: number | undefined; readonly conditions?: string | undefined }

/** A need a company spoke of, with who sees to it and until when. Closed by the company's own word. */
export const companyNeed = pgTable(
  'company_need',
  {
    tenantId: tenantId(),
    id: id(),
    visitId: uuid('visit_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind').$type<NeedKind>().notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    fields: json<NeedFields>('fields').notNull().default({}),
    owner: text('owner').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    status: text('status').$type<NeedStatus>().notNull().default('open'),
    /** The day it was put before the owner's head as late; null while it is not, and again after the date was moved. */
    escalatedOn: date('escalated_on', { mode: 'string' }),
    /** The opening it became. */
    opportunityId: uuid('opportunity_id'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('company_need_by_organisation').on(table.tenantId, table.organisationId, table.id),
    index('company_need_by_status').on(table.tenantId, table.status, table.dueOn),
    index('company_need_by_owner').on(table.tenantId, table.owner, table.status, table.dueOn),
  ],
)

export type NeedStepKind = 'heard' | 'handed' | 'posted' | 'filed' | 'answered' | 'returned' | 'confirmed' | 'late'

/** What happened to a need, and who says so. Append-only. */
export const needStep = pgTable(
  'need_step',
  {
    tenantId: tenantId(),
    id: id(),
    needId: uuid('need_id').notNull(),
    kind: text('kind').$type<NeedStepKind>().notNull(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    text: text('text').notNull().default(''),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('need_step_by_need').on(table.tenantId, table.needId, table.id),
  ],
)

/** Companies go to the schools, or students come to see the city. */
export type TourWay = 'to_schools' | 'to_city'

/** A tour that brings companies and graduating cohorts together (高校行), planned from the disciplines that are short. */
export const campusTour = pgTable(
  'campus_tour',
  {
    tenantId: tenantId(),
    id: id(),
    title: text('title').notNull(),
    way: text('way').$type<TourWay>().notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    untilDay: date('until_day', { mode: 'string' }).notNull(),
    plannedBy: text('planned_by').notNull(),
    /** Why it does not take place, and since which day that is known; null while it does. */
    droppedOn: date('dropped_on', { mode: 'string' }),
    dropReason: text('drop_reason'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('campus_tour_by_day').on(table.tenantId, table.fromDay),
  ],
)

/** A school on a tour: for which disciplines, and what the day came to once it was held. */
export const tourStop = pgTable(
  'tour_stop',
  {
    tenantId: tenantId(),
    tourId: uuid('tour_id').notNull(),
    schoolId: uuid('school_id').notNull(),
    disciplines: json<readonly string[]>('disciplines').notNull(),
    heldOn: date('held_on', { mode: 'string' }),
    /** Students who came, as counted there. */
    students: integer('students'),
    note: text('note').notNull().default(''),
    recordedBy: text('recorded_by'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.tourId, table.schoolId] })],
)

/** An opening that is taken along on a tour. */
export const tourOpening = pgTable(
  'tour_opening',
  {
    tenantId: tenantId(),
    tourId: uuid('tour_id').notNull(),
    opportunityId: uuid('opportunity_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.tourId, table.opportunityId] })],
)

/** Somebody who says of themselves that they take part: whoever is hired afterwards counts for the tour. Append-only. */
export const tourGuest = pgTable(
  'tour_guest',
  {
    tenantId: tenantId(),
    tourId: uuid('tour_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The school of the tour they are from; null for another. */
    schoolId: uuid('school_id'),
    /** The business day on which they said so. */
    onDay: date('on_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.tourId, table.personId] }),
    index('tour_guest_by_person').on(table.tenantId, table.personId),
  ],
)
