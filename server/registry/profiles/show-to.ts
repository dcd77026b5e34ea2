import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { profileConsent } from '../schema.ts'

/** Notes that a person lets one employer see their name. The caller has made sure that it is the person who says so. */
export async function consentToBeShown(context: SignedIn, personId: string, organisationId: string): Promise<void> {
  await context.db.insert(profileConsent).values({
    tenantId: context.tenant.id,
    id: newId(),
    personId,
    purpose: 'be_shown',
    organisationId,
    given: 'yes',
    givenBy: context.actor.accountId,
  })
}
