import type { Slot } from '../ir/slot.ts'
import { nodeKey } from './scope.ts'

/** Collects the distinct slots of one rule while its expressions are checked. */
export interface SlotTable {
  readonly slots: readonly Slot[]
  /** The number of an equal slot, new or already there. */
  add(slot: Slot): number
}

export function slotTable(): SlotTable {
  const slots: Slot[] = []
  const numbers = new Map<string, number>()
  return {
    slots,
    add(slot) {
      const key = `${slot.scope}|${slot.path}|${slot.at ? nodeKey(slot.at) : ''}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, slots.length)
      return slots.push(slot) - 1
    },
  }
}
