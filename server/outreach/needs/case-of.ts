import { type CaseLine, findCasesAbout } from '../../casework/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Need } from './load-need.ts'

/** The service ticket that a need became; undefined while it is none. */
export const caseOf = async (
  context: Context,
  { id, organisationId }: Pick<Need, 'id' | 'organisationId'>,
): Promise<CaseLine | undefined> => (await findCasesAbout(context, [organisationId], [id])).get(id)
