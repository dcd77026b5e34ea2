import type { Days } from '../answers.ts'
import { compiledRule } from '../decide/compiled-rule.ts'
import { checkedBy, compileFact } from '../evaluate/fact.ts'
import { type Frame, newFrame } from '../evaluate/frame.ts'
import type { Facts, FactValue } from '../facts/facts.ts'
import { NO_FIGURES } from '../facts/figures.ts'
import type { PlanColumn } from '../plan/node.ts'
import type { ColumnSource } from '../plan/plan.ts'
import type { TextNumbers } from './texts.ts'

/** A column's value for the subject, or the record, in the frame. */
export type ColumnReader = (frame: Frame) => boolean | number | undefined

/** Reads exactly what `decide` reads for the slot, at the day the slot is read at. */
export function columnReader(column: PlanColumn, source: ColumnSource | undefined, texts: TextNumbers): ColumnReader {
  const read = valueReader(column, source)
  const { code } = column
  if (code !== undefined)
    return (frame) => {
      const codes = read(frame)
      return Array.isArray(codes) ? codes.includes(code) : undefined
    }
  return (frame) => {
    const value = read(frame)
    return typeof value === 'string' ? texts.numberOf(value) : (value as boolean | number | undefined)
  }
}

export function frameFor(facts: Facts, days: Days): Frame {
  return newFrame(facts, days.validOn, days, NO_FIGURES)
}

function valueReader(column: PlanColumn, source: ColumnSource | undefined): (frame: Frame) => FactValue | undefined {
  const { path, scope } = column
  if (!column.at || !source) {
    const checked = checkedBy(column.type)
    return scope === ''
      ? (frame) => checked(frame.facts.value(path), path)
      : (frame) => checked(frame.record?.value(path), path)
  }
  const { compiling, event } = compiledRule(source.rule)
  const { read } = compileFact(source.slot, compiling)
  return (frame) => {
    const given = frame.validOn
    if (given === undefined) frame.validOn = event.read(frame) as Frame['validOn']
    const value = read(frame)
    frame.validOn = given
    return value
  }
}
