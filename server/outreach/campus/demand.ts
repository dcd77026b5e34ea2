import { and, eq, isNull } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { cityPack, findOpenOpportunities, type Opportunity, roleOf, roleOfOpening } from '../../registry/index.ts'
import { companyNeed } from '../schema.ts'

/** Kinds of opening that graduates are wanted for. */
const FOR_GRADUATES: readonly string[] = ['job', 'internship', 'apprenticeship', 'order_class']

/** What is wanted of one discipline. An opening that several disciplines teach stands under each of them. */
export type Demand = {
  readonly openings: readonly Opportunity[]
  /** Places still free in them. */
  readonly places: number
  /** Needs for people heard on visits that are no opening yet, and how many people they name. */
  readonly needs: number
  readonly people: number
  readonly companies: ReadonlySet<string>
}
type Growing = { openings: Opportunity[]; places: number; needs: number; people: number; companies: Set<string> }

/** What is wanted, by code of `discipline`; under `''` what names no role that the taxonomy knows. */
export async function findDemand(context: SignedIn): Promise<ReadonlyMap<string, Demand>> {
  const pack = await cityPack(context)
  const taught = new Map(pack.taxonomy.roles.map((one) => [one.id, one.disciplines]))
  const demand = new Map<string, Growing>()
  const under = (role: string | null | undefined, add: (to: Growing) => void) => {
    const codes = taught.get(role ?? '') ?? []
    for (const code of codes.length > 0 ? codes : ['']) {
      const known = demand.get(code) ?? { openings: [], places: 0, needs: 0, people: 0, companies: new Set() }
      demand.set(code, known)
      add(known)
    }
  }
  for (const opening of await findOpenOpportunities(context)) {
    if (!FOR_GRADUATES.includes(opening.kind)) continue
    under(roleOfOpening(pack, opening), (to) => {
      to.openings.push(opening)
      to.places += opening.places - opening.taken
      to.companies.add(opening.organisationId)
    })
  }
  const needs = await context.db
    .select({ title: companyNeed.title, fields: companyNeed.fields, organisationId: companyNeed.organisationId })
    .from(companyNeed)
    .where(
      and(
        eq(companyNeed.tenantId, context.tenant.id),
        eq(companyNeed.kind, 'vacancy'),
        eq(companyNeed.status, 'open'),
        isNull(companyNeed.opportunityId),
      ),
    )
  for (const need of needs)
    under(roleOf(pack, need.title), (to) => {
      to.needs += 1
      to.people += need.fields.places ?? 0
      to.companies.add(need.organisationId)
    })
  return demand
}

/** Titles of disciplines, as the pack lists them. */
export function disciplineTitle(context: SignedIn, code: string) {
  const known = context.packs.current(context.tenant.packId).dictionary.codes.get('discipline')?.get(code)
  return known ?? { zh: code, en: code }
}
