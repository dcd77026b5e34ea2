import { isoDay } from '@xinglin/base'
import { and, eq, sql } from 'drizzle-orm'
import type { Effects } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { profile } from '../schema.ts'
import { ownPerson } from './own-person.ts'

/** Says that one's own profile still holds, or that one no longer looks. Throws `not_found` where none is kept. */
export async function setLooking(context: SignedIn, effects: Effects, looking: 'yes' | 'no'): Promise<string> {
  const personId = ownPerson(context.actor)
  const changed = await context.db
    .update(profile)
    .set({
      looking,
      version: sql`${profile.version} + 1`,
      ...(looking === 'yes' && { renewedOn: isoDay(context.today) }),
    })
    .where(and(eq(profile.tenantId, context.tenant.id), eq(profile.personId, personId)))
    .returning({ personId: profile.personId })
  if (changed.length === 0) throw notFound(`profile of ${personId}`)
  effects.about({ kind: 'person', id: personId })
  effects.emit('profile.changed', { personId })
  return personId
}
