import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { profile, profileConsent } from '../schema.ts'
import type { ProfileInput } from './input.ts'

/** Adds a demonstration person's profile with consent to be matched. */
export async function addDemonstrationProfile(context: SignedIn, personId: string, input: ProfileInput): Promise<void> {
  const { actor, db, tenant, today } = context
  await db.insert(profile).values({ tenantId: tenant.id, personId, ...input, renewedOn: isoDay(today) })
  await db.insert(profileConsent).values({
    tenantId: tenant.id,
    id: newId(),
    personId,
    purpose: 'be_matched',
    given: 'yes',
    givenBy: actor.accountId,
  })
}
