import type { PlanNode } from '../plan/node.ts'

/** Texts as small numbers, given out while a snapshot is taken. */
export interface TextNumbers {
  readonly numbers: ReadonlyMap<string, number>
  numberOf(text: string): number
}

/**
 * Texts that rules only compare with what they themselves write out need no number of their own: a thousand different requests
 * are all "another text". Where two facts are compared with each other, or codes are grouped by, every text is told apart.
 */
export function textNumbers(
  written: readonly string[],
  nodes: readonly PlanNode[],
  more: readonly PlanNode[],
): TextNumbers {
  const numbers = new Map(written.map((text, i) => [text, i + 1]))
  const tellAll =
    nodes.some((node) => node.op === 'compare' && node.left.kind === 'text') || more.some(({ kind }) => kind === 'text')
  return {
    numbers,
    numberOf(text) {
      const known = numbers.get(text)
      if (known !== undefined || !tellAll) return known ?? 0
      const fresh = numbers.size + 1
      numbers.set(text, fresh)
      return fresh
    },
  }
}
