import type { Localised } from '@xinglin/base'
import type { Context } from '../platform/context.ts'

/** Names of the pack's areas and sectors; null where the code is not known or there is none. */
export function titlesOf(context: Context) {
  const { areas, dictionary } = context.packs.current(context.tenant.packId)
  const sectors = dictionary.codes.get('sector')
  return {
    area: (code: string | null): Localised | null => (code === null ? null : (areas.get(code)?.title ?? null)),
    sector: (code: string | null): Localised | null => (code === null ? null : (sectors?.get(code) ?? null)),
  }
}
