import type { Localised } from '@xinglin/base'
import { describeRule, type Rule } from '@xinglin/policy'

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
const NUMBER = /(?<![\w".\-年])\d+(\.\d+)?(?![\w\-"年])/g
const OVERLAP = /(?<=\brule:\s*)(highest_only|exclusive|pay_difference)\b/g

/** Every number of a rule's conditions, sum, limits and deadline, and how it goes together with others, with where each stands. */
export function placesIn(text: string, rule: Rule): Place[] {
  const said = describeRule(rule)
  const found: Place[] = []
  let [offset, entry] = [0, -1]
  let part: Place['part'] | undefined
  for (const line of text.split('\n')) {
    const top = /^([a-z_]+):/.exec(line)?.[1]
    if (top !== undefined) {
      part = PARTS.find((one) => one === top)
      entry = -1
    }
    if (/^ {2}- /.test(line)) entry += 1
    if (part !== undefined) {
      const sentence = sentenceOf(said, part, entry)
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

function sentenceOf(said: ReturnType<typeof describeRule>, part: Place['part'], entry: number): Localised | null {
  if (part === 'when') return said.conditions[entry]?.sentence ?? null
  if (part === 'amount') return said.amount[0] ?? null
  if (part === 'overlap') return said.overlap[entry]?.sentence ?? null
  return part === 'limits' ? (said.limits[entry]?.sentence ?? null) : null
}
