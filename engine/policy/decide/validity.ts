import type { Compiled } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import type { CompiledCondition } from './compiled-rule.ts'

/** Condition 0: the event falls in the days in which the rule is law. */
export function compileValidity(rule: Rule, event: Compiled<number>): CompiledCondition | undefined {
  const { from, until } = rule.valid
  if (from === undefined && until === undefined) return undefined
  const [first, last] = [from ?? 0, until ?? 99_991_231]
  return {
    test: {
      read: (frame) => (frame.validOn === undefined ? undefined : frame.validOn >= first && frame.validOn <= last),
      blockers: event.blockers,
    },
    failed: { index: 0, ground: rule.grounds[0] },
  }
}
