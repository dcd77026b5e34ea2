import { type Day, day, endOfDay, workingCalendar } from '@xinglin/base'
import { checkExpression } from '../check/expression.ts'
import { scopeOf } from '../check/scope-of.ts'
import { slotTable } from '../check/slots.ts'
import { EMPTY_DICTIONARY, type FactDefinition, type Kind } from '../dictionary/dictionary.ts'
import { compilingOf } from '../evaluate/compile.ts'
import { compile } from '../evaluate/compiling.ts'
import { newFrame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
import { NO_FIGURES } from '../facts/figures.ts'
import { BOOL, INT, type Type } from '../ir/type.ts'

/** For tests: one kind `x` with the facts a, b (int) and p, q (bool). */
const FACTS: Record<string, Type> = { a: INT, b: INT, p: BOOL, q: BOOL }

const X: Kind = {
  name: 'x',
  title: { zh: '甲', en: 'X' },
  roles: new Map(),
  records: new Map(),
  facts: new Map(Object.entries(FACTS).map(([name, type]) => [name, factOf(name, type)])),
}

function factOf(name: string, type: Type): FactDefinition {
  const none = {
    ask: undefined,
    help: undefined,
    says: undefined,
    unit: undefined,
    derive: undefined,
    verifiedBy: undefined,
  }
  return { name, type, title: { zh: name, en: name }, varies: false, sensitivity: 'public', ...none }
}

export type Evaluated =
  | { readonly ok: true; readonly value: FactValue | undefined }
  | { readonly ok: false; readonly code: string }

/** Parses, types and runs an expression with some of the facts known. */
export function evaluate(text: string, known: Readonly<Record<string, FactValue>> = {}): Evaluated {
  const slots = slotTable()
  const checked = checkExpression(text, scopeOf(X, { ...EMPTY_DICTIONARY, kinds: new Map([['x', X]]) }, slots))
  if (!checked.ok) return { ok: false, code: checked.problem.code }
  const context = {
    pack: 'test',
    hash: '',
    ageReached: 'on_birthday' as const,
    calendar: workingCalendar([]),
    parameters: new Map(),
    codes: new Map(),
  }
  const compiled = compile(checked.value, compilingOf({ slots: slots.slots, event: undefined, context }))
  const on: Day = day('2024-01-01')
  const facts = { value: (path: string) => known[path], id: () => undefined, records: () => undefined }
  const value = compiled.read(newFrame(facts, on, { filedOn: on, knownAt: endOfDay(on) }, NO_FIGURES))
  return { ok: true, value }
}
