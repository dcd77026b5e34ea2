import type { Days } from '../answers.ts'
import { compilingOf } from '../evaluate/compile.ts'
import { compile } from '../evaluate/compiling.ts'
import { type Compiled, newFrame } from '../evaluate/frame.ts'
import type { Facts } from '../facts/facts.ts'
import { NO_FIGURES } from '../facts/figures.ts'
import type { Classification } from '../ir/rule.ts'

const compiledClassifications = new WeakMap<Classification, Compiled<number | string>>()

/**
 * Points, or the code of a tier ('' for none), of one subject; undefined while it is open. `days.validOn` is the day it is
 * taken for, and must be given: a classification has no event of its own.
 */
export function classify(classification: Classification, facts: Facts, days: Days): number | string | undefined {
  const { slots, context, node } = classification
  let compiled = compiledClassifications.get(classification)
  if (!compiled) {
    compiled = compile<number | string>(node, compilingOf({ slots, context, event: undefined }))
    compiledClassifications.set(classification, compiled)
  }
  return compiled.read(newFrame(facts, days.validOn ?? days.filedOn, days, NO_FIGURES))
}
