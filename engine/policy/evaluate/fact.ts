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
  const checked = CHECKED[slot.type.is]
  if (!at) {
    const read =
      slot.scope === '' ? plainReader(slot.type, path) : (frame: Frame) => checked(frame.record?.value(path), path)
    return { read, blockers: (frame, sink) => sink(missing(slot, undefined, frame)) }
  }
  const atDay = compile<number>(at, to)
  return {
    read: (frame) => {
      const day = atDay.read(frame)
      if (day === undefined) return undefined
      return checked(factsOf(slot, frame)?.value(path, day as Day), path)
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

/** A fact of the subject that does not vary: what nearly every condition reads, so its type is checked in the closure itself. */
function plainReader(type: Type, path: string): (frame: Frame) => FactValue | undefined {
  switch (CHECKED[type.is]) {
    case bool:
      return (frame) => {
        const value = frame.facts.value(path)
        return value === true || value === false ? value : bool(value, path)
      }
    case number:
      return (frame) => {
        const value = frame.facts.value(path)
        return typeof value === 'number' ? value : number(value, path)
      }
    case text:
      return (frame) => {
        const value = frame.facts.value(path)
        return typeof value === 'string' ? value : text(value, path)
      }
    default:
      return (frame) => list(frame.facts.value(path), path)
  }
}

type Checked = (value: FactValue | undefined, path: string) => FactValue | undefined

const bool: Checked = (value, path) =>
  value === undefined || value === true || value === false ? value : refuse(value, 'true or false', path)
const number: Checked = (value, path) =>
  value === undefined || typeof value === 'number' ? value : refuse(value, 'a number', path)
const text: Checked = (value, path) =>
  value === undefined || typeof value === 'string' ? value : refuse(value, 'text', path)
const list: Checked = (value, path) =>
  value === undefined || Array.isArray(value) ? value : refuse(value, 'a list', path)

const CHECKED: Record<Type['is'], Checked> = {
  bool,
  int: number,
  money: number,
  percent: number,
  date: number,
  text,
  code: text,
  codes: list,
}

/** Passes a value of the type, or undefined; throws TypeError on any other. */
export function checkedBy(type: Type): Checked {
  return CHECKED[type.is]
}

/** A value of another type than the dictionary's is a fault of the caller, not an answer: "35" is not 35. */
function refuse(value: FactValue, wanted: string, path: string): never {
  throw new TypeError(`${path} is given as ${typeof value}, but the dictionary says ${wanted}`)
}
