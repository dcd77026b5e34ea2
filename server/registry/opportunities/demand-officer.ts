import { and, eq } from 'drizzle-orm'
import { actsFor } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { ownArea } from '../own-area.ts'
import { subject } from '../schema.ts'
import { getOpportunity, type Opportunity } from './read.ts'

/**
 * An opening that this officer looks after, locked. Throws `not_found` for one of another county, `conflict` for one of an organisation that the officer
 * acts for, and for one that is closed.
 */
export async function demandOfficer(context: SignedIn, id: string): Promise<Opportunity> {
  const found = await getOpportunity(context, id, 'lock')
  const [mine] = await context.db
    .select({ id: subject.id })
    .from(subject)
    .where(
      and(
        eq(subject.tenantId, context.tenant.id),
        eq(subject.id, found.organisationId),
        ownArea(context, context.actor),
      ),
    )
  if (!mine) throw notFound(`opportunity ${id} of another area`)
  if (actsFor(context.actor, found.organisationId)) {
    throw conflict({ zh: '不能处理自己单位的岗位。', en: 'You cannot settle an opening of your own organisation.' })
  }
  if (found.status !== 'open') throw conflict({ zh: '这个岗位已经关闭。', en: 'This opening is closed already.' })
  return found
}
