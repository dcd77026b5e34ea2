import type { Slot } from '../ir/slot.ts'
import { nodeKey } from './scope.ts'

/** Collects the distinct slots of one rule while its expressions are checked. */
export interface SlotTable {
  readonly slots: readonly Slot[]
  /** The number of an equal slot, new or already there. */
  add(slot: Slot): number
}

/** @param known slots that are there already, at their numbers */
export function slotTable(known: readonly Slot[] = []): SlotTable {
  const keyOf = (slot: Slot) => `${slot.scope}|${slot.path}|${slot.at ? nodeKey(slot.at) : ''}`
  const slots: Slot[] = [...known]
  const numbers = new Map(slots.map((slot, number) => [keyOf(slot), number]))
  return {
    slots,
    add(slot) {
      const key = keyOf(slot)
      const there = numbers.get(key)
      if (there !== undefined) return there
      numbers.set(key, slots.length)
      return slots.push(slot) - 1
    },
  }
}
