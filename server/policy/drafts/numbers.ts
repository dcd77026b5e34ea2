import type { Localised } from '@xinglin/base'
import { type DescribedCondition, describeRule, type Rule } from '@xinglin/policy'

/** A number or an overlap rule that stands in a rule's text: a form changes the text at its place. */
export type Place = {
  readonly offset: number
  readonly length: number
  readonly value: string
  readonly kind: 'number' | 'overlap'
  readonly part: 'when' | 'amount' | 'overlap' | 'limits' | 'apply_within'
  /** The sentence it stands in, and the line as written. */
  readonly sentence: Localised | null
  readonly line: string
}

const PARTS = ['when', 'amount', 'overlap', 'limits', 'apply_within'] as const
const NUMBER = /(?<![\w".\-年])\d+(\.\d+)?(?![\w\-年])/g
const OVERLAP = /(?<=\brule:\s*)(highest_only|exclusive|pay_difference)\b/g

/** Every number of a rule's conditions, sum, limits and deadline, and how it goes together with others, with where each stands. */
export function placesIn(text: string, rule: Rule, titleOf: (rule: string) => Localised | undefined): Place[] {
  const said = describeRule(rule, titleOf)
  // The days a rule is valid are told first, though they stand elsewhere.
  const told = rule.valid.from === undefined && rule.valid.until === undefined ? 0 : 1
  const found: Place[] = []
  let offset = 0
  let entry: number[] = []
  let part: Place['part'] | undefined
  for (const line of text.split('\n')) {
    const top = /^([a-z_]+):/.exec(line)?.[1]
    if (top !== undefined) {
      part = PARTS.find((one) => one === top)
      entry = []
    }
    const depth = (/^ {2,}(?=- )/.exec(line)?.[0].length ?? 0) + 2
    if (depth > 2) entry = [...entry.slice(0, depth / 4 - 1), (entry[depth / 4 - 1] ?? -1) + 1]
    if (part !== undefined) {
      const sentence = sentenceOf(said, part, entry, told)
      const plain = line.replace(/cite:.*$|assumed:.*$/, '')
      for (const [kind, pattern] of [
        ['number', NUMBER],
        ['overlap', OVERLAP],
      ] as const)
        for (const match of kind === 'overlap' && part !== 'overlap' ? [] : plain.matchAll(pattern))
          found.push({
            offset: offset + match.index,
            length: match[0].length,
            value: match[0],
            kind,
            part,
            sentence,
            line: line.trim(),
          })
    }
    offset += line.length + 1
  }
  return found
}

function sentenceOf(
  said: ReturnType<typeof describeRule>,
  part: Place['part'],
  [first = -1, ...inner]: readonly number[],
  told: number,
): Localised | null {
  if (part === 'when') {
    let found: DescribedCondition | undefined = said.conditions[first + told]
    for (const at of inner) found = found?.parts[at] ?? found
    return found?.sentence ?? null
  }
  if (part === 'amount') return said.amount[0] ?? null
  if (part === 'overlap') return said.overlap[first]?.sentence ?? null
  return part === 'limits' ? (said.limits[first]?.sentence ?? null) : null
}
