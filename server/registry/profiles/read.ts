import { addDays, isoDay } from '@xinglin/base'
import { and, asc, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { type ProfilePurpose, profile, profileConsent, profileView } from '../schema.ts'
import { STOPS_AFTER } from './ageing.ts'

export type Profile = typeof profile.$inferSelect

/** A person's profile. Undefined where none is kept. */
export async function findProfile(context: Context, personId: string): Promise<Profile | undefined> {
  const [row] = await context.db
    .select()
    .from(profile)
    .where(and(eq(profile.tenantId, context.tenant.id), eq(profile.personId, personId)))
  return row
}

/** Profiles that may be ranked today, by person: looking, renewed in time, and consented to be matched. */
export async function findProfilesToMatch(
  context: Context,
  only: { readonly personIds?: readonly string[] } = {},
): Promise<readonly Profile[]> {
  const { db, tenant, today } = context
  const newest = db
    .selectDistinctOn([profileConsent.personId], { personId: profileConsent.personId, given: profileConsent.given })
    .from(profileConsent)
    .where(
      and(
        eq(profileConsent.tenantId, tenant.id),
        eq(profileConsent.purpose, 'be_matched'),
        isNull(profileConsent.organisationId),
      ),
    )
    .orderBy(profileConsent.personId, desc(profileConsent.at), desc(profileConsent.id))
    .as('newest')
  const rows = await db
    .select({ row: profile })
    .from(profile)
    .innerJoin(newest, eq(newest.personId, profile.personId))
    .where(
      and(
        eq(profile.tenantId, tenant.id),
        eq(newest.given, 'yes'),
        eq(profile.looking, 'yes'),
        gte(profile.renewedOn, isoDay(addDays(today, -STOPS_AFTER))),
        only.personIds === undefined ? undefined : inArray(profile.personId, [...only.personIds]),
      ),
    )
    .orderBy(asc(profile.personId))
  return rows.map(({ row }) => row)
}

/**
 * Whether a person consents to a purpose now. The newest word counts, whether it was about this employer or about all; without a word it is no.
 * @param organisationId the employer; leave out for `be_matched`
 */
export async function consentOf(
  context: Context,
  personId: string,
  purpose: ProfilePurpose,
  organisationId?: string,
): Promise<boolean> {
  const about =
    organisationId === undefined
      ? isNull(profileConsent.organisationId)
      : or(isNull(profileConsent.organisationId), eq(profileConsent.organisationId, organisationId))
  const [row] = await context.db
    .select({ given: profileConsent.given })
    .from(profileConsent)
    .where(
      and(
        eq(profileConsent.tenantId, context.tenant.id),
        eq(profileConsent.personId, personId),
        eq(profileConsent.purpose, purpose),
        about,
      ),
    )
    .orderBy(desc(profileConsent.at), desc(profileConsent.id))
    .limit(1)
  return row?.given === 'yes'
}

/** Notes that somebody has seen a profile, in the caller's transaction: shown to the person. Who looks at their own is not noted. */
export async function recordProfileView(
  context: Context,
  view: {
    readonly personId: string
    readonly organisationId: string | null
    readonly opportunityId: string | null
    /** `list`: without a name, among others · `named`: with the name. */
    readonly how: 'list' | 'named'
  },
): Promise<void> {
  const { actor, db, tenant } = context
  if (actor === null || actor.standings.some((one) => one.scope === 'self' && one.subjectId === view.personId)) return
  await db.insert(profileView).values({ tenantId: tenant.id, id: newId(), accountId: actor.accountId, ...view })
}
