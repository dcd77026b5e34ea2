import type { Pack } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'

/** The pack in force for the tenant of a request. */
export function currentPack(context: Context): Pack {
  return context.packs.current(context.tenant.packId)
}
