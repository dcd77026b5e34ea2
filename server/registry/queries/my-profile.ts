import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findProfile, type Profile } from '../profiles/read.ts'
import { opportunity, profileConsent, profileView, subject } from '../schema.ts'

export type Consent = {
  readonly purpose: 'be_matched' | 'be_shown'
  readonly organisationId: string | null
  readonly organisation: string | null
  readonly given: boolean
  readonly at: Date
}
export type Seen = {
  readonly at: Date
  readonly how: 'list' | 'named'
  /** Null for an officer. */
  readonly organisation: string | null
  readonly opening: string | null
}
/** One's own profile, what one consented to and who has looked. Called in process. */
export type MyProfile = {
  readonly personId: string | null
  readonly profile: Profile | undefined
  /** The word that counts now, one for each purpose and employer. */
  readonly consents: readonly Consent[]
  readonly seen: readonly Seen[]
}

/** The signed-in person's profile. Nobody else's is read here. */
export const myProfile = query({
  name: 'registry/my-profile',
  summary: 'One’s own profile, consents, and who has seen it',
  input: z.object({}),
  output: z.custom<MyProfile>(),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const personId = context.actor.standings.find((one) => one.scope === 'self')?.subjectId ?? null
    if (personId === null) return { personId, profile: undefined, consents: [], seen: [] }
    return {
      personId,
      profile: await findProfile(context, personId),
      consents: await consentsOf(context, personId),
      seen: await seenBy(context, personId),
    }
  },
})

async function consentsOf({ db, tenant }: SignedIn, personId: string): Promise<readonly Consent[]> {
  const rows = await db
    .select({ row: profileConsent, organisation: subject.name })
    .from(profileConsent)
    .leftJoin(subject, and(eq(subject.tenantId, tenant.id), eq(subject.id, profileConsent.organisationId)))
    .where(and(eq(profileConsent.tenantId, tenant.id), eq(profileConsent.personId, personId)))
    .orderBy(desc(profileConsent.at), desc(profileConsent.id))
  const newest = new Map<string, Consent>()
  const allSince = new Map<string, Date>()
  for (const { row, organisation } of rows) {
    const key = `${row.purpose} ${row.organisationId ?? ''}`
    const later = allSince.get(row.purpose)
    // A word about every employer ends what was said of one before it.
    if (row.organisationId !== null && later !== undefined) continue
    if (row.organisationId === null && later === undefined) allSince.set(row.purpose, row.at)
    if (newest.has(key)) continue
    const { purpose, organisationId, at } = row
    newest.set(key, { purpose, organisationId, organisation, given: row.given === 'yes', at })
  }
  return [...newest.values()]
}

async function seenBy({ db, tenant }: SignedIn, personId: string): Promise<readonly Seen[]> {
  return db
    .select({ at: profileView.at, how: profileView.how, organisation: subject.name, opening: opportunity.title })
    .from(profileView)
    .leftJoin(subject, and(eq(subject.tenantId, tenant.id), eq(subject.id, profileView.organisationId)))
    .leftJoin(opportunity, and(eq(opportunity.tenantId, tenant.id), eq(opportunity.id, profileView.opportunityId)))
    .where(and(eq(profileView.tenantId, tenant.id), eq(profileView.personId, personId)))
    .orderBy(desc(profileView.at))
    .limit(200)
}
