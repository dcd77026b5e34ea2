import { bigint, boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/**
 * The columns of the projection of commissioners' years that lists read. The table is made from the packs' dictionary and no migration; these facts
 * are the national pack's.
 */
export const commissionerYears = pgTable('commissioner_year_facts', {
  tenantId: uuid('tenant_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  commissionerId: uuid('commissioner_id'),
  teamId: uuid('team_id'),
  bodyId: uuid('body_id'),
  hostId: uuid('host_id'),
  level: text('level'),
  recognisedOn: date('recognised_on', { mode: 'string' }),
  agreementSigned: boolean('agreement_signed'),
  grade: text('grade'),
  score: bigint('score', { mode: 'number' }),
  scoreGround: text('score_ground'),
})
