import type { Draft, Levers } from '../../api/policy.ts'
import { yuanText } from '../../ui/money.ts'
import { readFigure } from '../read-figure.ts'

/** What stands in the form: figures as they are typed, and the whole text of the rule. */
export type Entry = {
  readonly title: string
  readonly trialFrom: string
  readonly figures: Readonly<Record<string, string>>
  readonly text: string
}

/** A figure as it is typed: yuan, percent, or a count. */
export const typed = (value: number | null, unit: Levers['figures'][number]['unit']): string =>
  value === null ? '' : unit === 'count' ? String(value) : yuanText(value)

export function entryOf(draft: Draft, levers: Levers): Entry {
  const of = (address: string) => draft.figures.find((one) => one.address === address)?.value
  return {
    title: draft.title,
    trialFrom: draft.trialFrom,
    figures: Object.fromEntries(
      levers.figures.map((one) => [one.address, typed(of(one.address) ?? one.value, one.unit)]),
    ),
    text: draft.files.find(({ path }) => path === levers.path)?.text ?? levers.text,
  }
}

/** What differs from the rules in force, beside what the draft changes elsewhere; undefined where a figure cannot be read. */
export function changesOf(entry: Entry, draft: Draft, levers: Levers) {
  const own = new Set(levers.figures.map(({ address }) => address))
  const figures = draft.figures.filter(({ address }) => !own.has(address))
  for (const { address, unit, value } of levers.figures) {
    const text = entry.figures[address] ?? ''
    if (text === typed(value, unit)) continue
    const read = readFigure(text, unit)
    if (read === undefined) return undefined
    figures.push({ address, value: read })
  }
  const files = draft.files.filter(({ path }) => path !== levers.path)
  if (entry.text !== levers.text) files.push({ path: levers.path, text: entry.text })
  return { figures, files }
}

/** Puts another value where a number stands in the text as it is in force; later places move along. */
export function textWith(levers: Levers, values: ReadonlyMap<number, string>): string {
  let [text, at] = ['', 0]
  for (const { offset, length, value } of levers.places) {
    text += levers.text.slice(at, offset) + (values.get(offset) ?? value)
    at = offset + length
  }
  return text + levers.text.slice(at)
}

/** The values that stand at the places of the text in force; undefined where the text was changed beside them. */
export function valuesIn(text: string, levers: Levers): ReadonlyMap<number, string> | undefined {
  const values = new Map<number, string>()
  let [at, from] = [0, 0]
  for (const [i, { offset, length, kind }] of levers.places.entries()) {
    const before = levers.text.slice(from, offset)
    if (!text.startsWith(before, at)) return undefined
    at += before.length
    const found = (kind === 'number' ? /^\d*(\.\d*)?/ : /^[a-z_]*/).exec(text.slice(at))?.[0] ?? ''
    values.set(levers.places[i]?.offset ?? offset, found)
    at += found.length
    from = offset + length
  }
  return text.slice(at) === levers.text.slice(from) ? values : undefined
}
