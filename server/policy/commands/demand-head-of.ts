import type { Pack, Rule } from '@xinglin/policy'
import { holds } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'

/**
 * What a city decides of a benefit after its notice is for the head of the unit that handles it, or of the lead unit; on a demonstration source only in a
 * demonstration. Throws `forbidden` and `unprocessable`.
 */
export function demandHeadOf(context: SignedIn, pack: Pack, rule: Rule, standing: 'official' | 'demonstration'): void {
  const units = [rule.handledBy, pack.lead].flatMap((unit) => unit ?? [])
  if (!units.some((unit) => holds(context.actor, 'head', unit)))
    throw forbidden(`${rule.id} is for the heads of ${units.join(', ')}`)
  if (standing !== 'demonstration' || context.tenant.demonstration) return
  throw unprocessable(
    { zh: '正式环境不能用演示依据。', en: 'A real city cannot rest on a demonstration source.' },
    'standing',
  )
}
