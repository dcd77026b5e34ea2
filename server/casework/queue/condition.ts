import { isoDay } from '@xinglin/base'
import { ENDED, SITUATIONS } from '@xinglin/procedure'
import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { notKeptOut } from '../kept-out.ts'
import { caseAction, caseDesk, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'
import { DECIDING } from './deciding.ts'
import type { QueueFilter } from './filter.ts'
import { foundBy, ofParty } from './search.ts'

const OPEN = SITUATIONS.filter((one) => !ENDED.includes(one) && one !== 'draft' && one !== 'offered')

/** What an officer sees of all cases, narrowed by the filter. One condition for list, count and export. */
export function queueCondition(context: SignedIn, filter: QueueFilter): SQL | undefined {
  const { actor, tenant, packs } = context
  return and(
    eq(caseState.tenantId, tenant.id),
    officerSees(actor, packs.current(tenant.packId)),
    ofView(context, filter.view),
    filter.situation && eq(caseState.situation, filter.situation),
    filter.colour && coloured(filter.colour, isoDay(context.today)),
    filter.benefit ? eq(caseState.benefit, filter.benefit) : undefined,
    filter.unit ? eq(caseState.unitId, filter.unit) : undefined,
    filter.area ? eq(caseState.areaCode, filter.area) : undefined,
    filter.assignee ? assigned(filter.assignee) : undefined,
    filter.desk ? atDesks(context, [filter.desk]) : undefined,
    filter.filedFrom ? gte(caseState.filedOn, filter.filedFrom) : undefined,
    filter.filedTo ? lte(caseState.filedOn, filter.filedTo) : undefined,
    filter.decidedFrom || filter.decidedTo ? decidedBetween(tenant.id, filter) : undefined,
    filter.party ? ofParty(tenant.id, filter.party) : undefined,
    filter.search ? foundBy(tenant.id, isoDay(context.today), filter.search) : undefined,
  )
}

function ofView(context: SignedIn, view: QueueFilter['view']): SQL | undefined {
  if (view === 'all') return undefined
  if (view === 'open') return inArray(caseState.situation, OPEN)
  // That it waits at one of the desks is where such a list is read from (`ranges.ts`).
  return notKeptOut(context.tenant.id, context.actor.accountId)
}

/** The desks somebody holds, as cases name them. */
export const desksOf = (actor: SignedIn['actor']): readonly string[] =>
  actor.offices.map((one) => `${one.role}@${one.unitId}`)

/** Cases that wait at one of these desks. */
const atDesks = ({ db, tenant }: SignedIn, desks: readonly string[]): SQL =>
  inArray(
    caseState.caseId,
    db
      .select({ id: caseDesk.caseId })
      .from(caseDesk)
      .where(and(eq(caseDesk.tenantId, tenant.id), inArray(caseDesk.desk, [...desks]))),
  )

function decidedBetween(tenantId: string, { decidedFrom, decidedTo }: QueueFilter): SQL {
  const decisions = and(
    eq(caseAction.tenantId, tenantId),
    inArray(caseAction.kind, [...DECIDING]),
    decidedFrom ? gte(caseAction.businessDay, decidedFrom) : undefined,
    decidedTo ? lte(caseAction.businessDay, decidedTo) : undefined,
  )
  return sql`${caseState.caseId} in (select ${caseAction.caseId} from ${caseAction} where ${decisions})`
}

/** Of this colour, by the columns with the day it is due and the day of warning. */
export function coloured(
  colour: NonNullable<QueueFilter['colour']>,
  today: string,
  due: typeof caseState.stageDueOn | typeof caseDesk.due = caseState.stageDueOn,
  warn: typeof caseState.stageWarnOn | typeof caseDesk.warn = caseState.stageWarnOn,
): SQL | undefined {
  if (colour === 'late') return lt(due, today)
  if (colour === 'warn') return and(gte(due, today), lte(warn, today))
  return and(or(isNull(due), gte(due, today)), or(isNull(warn), sql`${warn} > ${today}`))
}

/** Who ended a case is no longer who has it in hand. */
function assigned(assignee: string): SQL | undefined {
  const held = isNotNull(caseState.stage)
  return assignee === 'nobody' ? and(held, isNull(caseState.assignee)) : and(held, eq(caseState.assignee, assignee))
}
