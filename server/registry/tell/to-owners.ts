import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { findAgents } from '../find-agents.ts'

/** The same for every account that acts for a subject by proof. */
export async function toOwners(
  context: Context,
  subjectId: string,
  draft: Omit<Draft, 'accountId'>,
): Promise<readonly Draft[]> {
  const agents = await findAgents(context, subjectId)
  return agents.filter((one) => one.proved).map(({ accountId }) => ({ accountId, ...draft }))
}
