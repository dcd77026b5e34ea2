import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { type SecretFact, secretsToAsk } from '../registry/index.ts'

/** Identity and payment details a case needs: whoever is paid gives them; a service or a status is not a reason to ask for an account. */
export async function secretsWanted(
  context: Context,
  rule: Pick<Rule, 'gives'>,
  beneficiaryId: string,
): Promise<readonly SecretFact[]> {
  return rule.gives === 'award' ? secretsToAsk(context, beneficiaryId) : []
}
