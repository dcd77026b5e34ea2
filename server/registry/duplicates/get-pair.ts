import { and, asc, eq, inArray } from 'drizzle-orm'
import { claimsFor } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, notFound, unprocessable } from '../../platform/fault.ts'
import { ownArea } from '../own-area.ts'
import { subject } from '../schema.ts'
import { demandKeeper } from './demand-keeper.ts'

type Entry = typeof subject.$inferSelect

/** Kinds whose entries can be found to be one. */
const KINDS: readonly string[] = ['person', 'organisation']
const GONE = {
  zh: '其中一条已经合并或收回，请刷新后再看。',
  en: 'One of the two was merged or taken back. Please reload the page.',
}

/**
 * Two entries of one kind that the officer answers for, in the order they were asked for; locked where one is to be changed.
 * @throws Fault `not_found` for one of another area, `conflict` for one that is gone, `forbidden` for one's own or where the unit keeps no entries, `unprocessable` for two of different kinds
 */
export async function getPair(
  context: SignedIn,
  firstId: string,
  secondId: string,
  lock = false,
): Promise<readonly [Entry, Entry]> {
  demandKeeper(context)
  const asked = context.db
    .select()
    .from(subject)
    .where(
      and(
        eq(subject.tenantId, context.tenant.id),
        inArray(subject.id, [firstId, secondId]),
        inArray(subject.kind, [...KINDS]),
        ownArea(context, context.actor),
      ),
    )
    .orderBy(asc(subject.id))
  const rows = lock ? await asked.for('update') : await asked
  const [first, second] = [firstId, secondId].map((id) => rows.find((row) => row.id === id))
  if (!first || !second || firstId === secondId) throw notFound(`entries ${firstId} and ${secondId}`)
  if (first.kind !== second.kind)
    throw unprocessable({ zh: '个人和单位不能合并。', en: 'A person and an organisation cannot be one.' })
  if (first.endedOn !== null || second.endedOn !== null) throw conflict(GONE)
  if ([firstId, secondId].some((id) => claimsFor(context.actor, id))) throw forbidden('an entry of one’s own')
  return [first, second]
}
