import { bigint, date, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** The columns of the projection of graduating cohorts; made from the packs' dictionary like the organisations'. */
export const cohortFacts = pgTable('cohort_facts', {
  tenantId: uuid('tenant_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  schoolId: uuid('school_id'),
  discipline: text('discipline'),
  year: bigint('year', { mode: 'number' }),
  education: text('education'),
  graduates: bigint('graduates', { mode: 'number' }),
  publishedIn: text('published_in'),
  asOf: date('as_of', { mode: 'string' }),
})
