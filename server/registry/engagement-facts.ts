import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** The columns of the projection of engagements by which hires are counted; made from the packs' dictionary like the organisations'. */
export const engagementFacts = pgTable('engagement_facts', {
  tenantId: uuid('tenant_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  personId: uuid('person_id'),
  employerId: uuid('employer_id'),
  kind: text('kind'),
  startedOn: date('started_on', { mode: 'string' }),
})
