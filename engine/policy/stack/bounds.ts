import type { Fen } from '@xinglin/base'
import type { Due } from '../answers.ts'
import type { Rule } from '../ir/rule.ts'
import { allowedNow } from './allowed-now.ts'
import type { AwardMade } from './award.ts'

/**
 * For every place in the order, the most that the options from there on could still pay: of options that can never stand
 * together only the greatest counts. Never too low, because earlier awards only ever take from later ones.
 */
export function upperBounds(
  options: readonly { readonly due: Due; readonly rule: Rule }[],
  made: readonly AwardMade[],
): Fen[] {
  const bounds: Fen[] = [0]
  const greatest = new Map<string, Fen>()
  let sum = 0
  for (const [i, { due, rule }] of [...options.entries()].reverse()) {
    const pays = allowedNow(rule, due, made).fen
    const rivals = rivalsOf(due, rule) ?? `alone|${i}`
    const before = greatest.get(rivals) ?? 0
    const now = Math.max(before, pays)
    greatest.set(rivals, now)
    sum += now - before
    bounds.unshift(sum)
  }
  return bounds
}

/** Those with the same name share one highest award: a group without a window, for the same one. */
function rivalsOf(due: Due, rule: Rule): string | undefined {
  for (const overlap of rule.overlap) {
    if (overlap.form !== 'group' || overlap.windowMonths !== undefined) continue
    const id = due.keys.find((key) => key.path === overlap.per.path)?.id
    if (id !== undefined) return `${overlap.group}|${id}`
  }
  return undefined
}
