import type { Language, Localised } from '@xinglin/base'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'

/** What sentences about one rule or classification need to name things. */
export interface Voice {
  readonly language: Language
  readonly slots: readonly Slot[]
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Localised>>
  readonly parameters: Rule['context']['parameters']
  /** Paths that are named without "of whom": the subject, and who is paid. */
  readonly understood: readonly string[]
  /** How the day of the event is called. */
  readonly eventTitle: Localised
  /** A yes-or-no expression inside a noun: `months where …`. */
  readonly sentence: (node: Node, voice: Voice) => string
  /** Says a value instead of a name, where the explanation puts numbers into a formula. */
  readonly instead?: (node: Node) => string | undefined
}

/** The name of a code; the code itself where its list has none. */
export function codeTitle(list: string, code: string, voice: Voice): string {
  return voice.codes.get(list)?.get(code)?.[voice.language] ?? code
}
