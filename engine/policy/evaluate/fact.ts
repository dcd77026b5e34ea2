import type { Day } from '@xinglin/base'
import type { Missing } from '../answers.ts'
import type { Facts, FactValue } from '../facts/facts.ts'
import type { Slot } from '../ir/slot.ts'
import type { Type } from '../ir/type.ts'
import { type Compiling, compile } from './compiling.ts'
import type { Compiled, Frame } from './frame.ts'

/** Reads a slot from the subject or from the record in hand. */
export function compileFact(number: number, to: Compiling): Compiled {
  const slot = to.slots[number]
  if (!slot) throw new RangeError(`slot ${number} is not of this rule`)
  const { path, at } = slot
  const wanted = jsType(slot.type)
  const inRecord = slot.scope !== ''
  if (!at) {
    const read = inRecord
      ? (frame: Frame) => checked(frame.record?.value(path), wanted, path)
      : (frame: Frame) => checked(frame.facts.value(path), wanted, path)
    return { read, blockers: (frame, sink) => sink(missing(slot, undefined, frame)) }
  }
  const atDay = compile<number>(at, to)
  return {
    read: (frame) => {
      const day = atDay.read(frame)
      if (day === undefined) return undefined
      return checked(factsOf(slot, frame)?.value(path, day as Day), wanted, path)
    },
    blockers: (frame, sink) => {
      const day = atDay.read(frame)
      if (day === undefined) atDay.blockers(frame, sink)
      else sink(missing(slot, day as Day, frame))
    },
  }
}

/** The subject's facts, or those of the record in hand. */
export function factsOf(slot: Slot, frame: Frame): Facts | undefined {
  return slot.scope === '' ? frame.facts : frame.record
}

function missing(slot: Slot, at: Day | undefined, frame: Frame): Missing {
  const inRecord = slot.scope !== ''
  return {
    kind: slot.origin === 'classification' ? 'classification' : 'fact',
    path: inRecord ? slot.scope + slot.path.slice(slot.path.split('.', 1)[0]?.length) : slot.path,
    title: slot.fact.title,
    ...(at === undefined ? {} : { at }),
    ...(inRecord ? { record: frame.recordNumber } : {}),
    ...(slot.fact.ask ? { ask: slot.fact.ask } : {}),
  }
}

function jsType(type: Type): 'boolean' | 'number' | 'string' | 'object' {
  if (type.is === 'bool') return 'boolean'
  if (type.is === 'codes') return 'object'
  return type.is === 'text' || type.is === 'code' ? 'string' : 'number'
}

/** A value of another type than the dictionary's is a fault of the caller, not an answer: "35" is not 35. */
function checked(value: FactValue | undefined, wanted: string, path: string): FactValue | undefined {
  if (value === undefined || typeof value === wanted) return value
  throw new TypeError(`${path} is given as ${typeof value}, but the dictionary says ${wanted}`)
}
