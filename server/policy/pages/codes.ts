import type { Localised } from '@xinglin/base'
import type { Slot } from '@xinglin/policy'
import type { Judgement } from '../judge.ts'

/** Codes of the list a fact takes its values from; undefined for other types. */
export function findCodes(judgements: readonly Judgement[], slot: Slot): ReadonlyMap<string, Localised> | undefined {
  const { type } = slot
  if (type.is !== 'code' && type.is !== 'codes') return undefined
  return judgements[0]?.rule.context.codes.get(type.list)
}
