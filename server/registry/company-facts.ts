import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/**
 * The columns of the organisations' projection that lists of companies read. The table is made from the packs' dictionary and no migration; these facts are
 * the national pack's, so that every city has them.
 */
export const companyFacts = pgTable('organisation_facts', {
  tenantId: uuid('tenant_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  kind: text('kind'),
  sector: text('sector'),
  area: text('area'),
  keyEnterprise: boolean('key_enterprise'),
})
