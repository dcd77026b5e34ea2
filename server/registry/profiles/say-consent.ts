import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Effects } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { profileConsent, subject } from '../schema.ts'
import { ownPerson } from './own-person.ts'

/** What a consent is about: `be_matched` is for all or for none; `be_shown` for one employer, or (null) for every one. */
export const ConsentInput = z.object({
  purpose: z.enum(['be_matched', 'be_shown']),
  organisationId: z.uuid().nullable().default(null),
})

/** Appends the person's word on one purpose. Throws `unprocessable` for an employer that is none. */
export async function sayConsent(
  context: SignedIn,
  effects: Effects,
  { purpose, organisationId }: z.output<typeof ConsentInput>,
  given: 'yes' | 'no',
): Promise<string> {
  const { actor, db, tenant } = context
  const personId = ownPerson(actor)
  if (organisationId !== null) {
    const [employer] = await db
      .select({ kind: subject.kind })
      .from(subject)
      .where(and(eq(subject.tenantId, tenant.id), eq(subject.id, organisationId)))
    if (purpose === 'be_matched' || employer?.kind !== 'organisation') {
      throw unprocessable({ zh: '没有这个用人单位。', en: 'There is no such employer.' }, 'organisationId')
    }
  }
  await db
    .insert(profileConsent)
    .values({ tenantId: tenant.id, id: newId(), personId, purpose, organisationId, given, givenBy: actor.accountId })
  effects.about({ kind: 'person', id: personId }, { purpose, organisation: organisationId })
  effects.emit('profile.changed', { personId })
  return personId
}
