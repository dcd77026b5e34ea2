import type { Day } from '@xinglin/base'
import type { Days } from '../answers.ts'
import type { FigureIndex } from '../facts/figures.ts'
import type { Node } from '../ir/node.ts'
import type { RuleContext } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import type { Type } from '../ir/type.ts'
import type { Maker } from './make.ts'
import type { PlanNode, ValueKind } from './node.ts'

/** What one rule brings along while its expressions are planned. */
export interface Lowering {
  readonly make: Maker
  readonly slots: readonly Slot[]
  readonly context: RuleContext
  /** The day of the event, as the caller or the rule has it. */
  readonly validOn: PlanNode
  readonly filedOn: Day
  readonly days: Pick<Days, 'knownAt'>
  readonly figures: FigureIndex
  /** Notes which slot a column was first met as. */
  readonly met: (column: number, slot: number) => void
  /** Plans a part: each form calls back for its parts, so that no file needs to know all forms. */
  readonly lower: (node: Node, to: Lowering) => PlanNode
}

/** Plans one expression. */
export function lower(node: Node, to: Lowering): PlanNode {
  return to.lower(node, to)
}

/** The column of a slot; with `code`, whether that code is among its many. */
export function column(slotNumber: number, code: string | undefined, to: Lowering): PlanNode {
  const slot = to.slots[slotNumber]
  if (!slot) throw new RangeError(`slot ${slotNumber} is not of this rule`)
  const { scope, path, type, origin } = slot
  const at = slot.at && lower(slot.at, to)
  const { number, isNew } = to.make.interner.column({ scope, path, type, at, code, origin })
  if (isNew) to.met(number, slotNumber)
  const kind = code === undefined ? kindOf(type) : 'bool'
  return to.make.interner.node({ op: 'column', column: number }, kind, scope, false)
}

export function kindOf(type: Type): ValueKind {
  switch (type.is) {
    case 'bool':
    case 'date':
      return type.is
    case 'text':
    case 'code':
    case 'codes':
      return 'text'
    default:
      return 'number'
  }
}
