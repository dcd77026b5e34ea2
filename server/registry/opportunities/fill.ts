import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { opportunity } from '../schema.ts'
import { cityPack } from '../taxonomy/city-pack.ts'
import { roleOf } from '../words-of.ts'
import { checkOpportunity } from './check.ts'
import type { OpportunityInput } from './input.ts'

/**
 * The columns of an opening from what was written, checked. Where nobody chose a role, the one that the title names is taken.
 * @throws Fault `unprocessable` with the first thing that is wrong
 */
export async function filled(context: SignedIn, input: OpportunityInput) {
  const pack = await cityPack(context)
  const [problem] = checkOpportunity(pack, input, context.today)
  if (problem) throw unprocessable(problem.say, problem.field)
  const limited = input.ageFrom !== null || input.ageTo !== null
  return {
    ...input,
    titleEn: input.titleEn || null,
    address: input.address || null,
    ageGround: limited ? input.ageGround || null : null,
    role: input.role ?? roleOf(pack, input.title) ?? null,
  }
}

/** Adds an opening, open from today. Whether the actor may is for the caller to ask. Throws as `filled` does. */
export async function addOpportunity(
  context: SignedIn,
  organisationId: string,
  input: OpportunityInput,
): Promise<string> {
  const id = newId()
  await context.db.insert(opportunity).values({
    ...(await filled(context, input)),
    tenantId: context.tenant.id,
    id,
    organisationId,
    opensOn: isoDay(context.today),
    postedBy: context.actor.accountId,
  })
  return id
}
