import { type Day, inBoth, type Localised, moneyInBoth } from '@xinglin/base'
import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { FactSource, FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import { ownNodes } from '../ir/walk.ts'
import { comesAgain } from './alone.ts'
import { inside } from './english.ts'
import { valueText, withUnit } from './literal.ts'
import { asSubject, ownerOf, slotName } from './name.ts'
import { remembered } from './remembered.ts'
import type { Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** A fact that a node reads, looked up for one subject after another. */
type ReadFact = (frame: Frame) => FactUsed

/** The facts of a condition or of a step. */
export type ReadFacts = (frame: Frame) => readonly FactUsed[]

/** Looks up the subject's facts beneath each node, each once; a derived one is followed by what it is derived from. */
export function factsReader(nodes: readonly Node[], rule: Rule, to: Compiling): ReadFacts {
  const readers = nodes.flatMap((node) => readersOf(node, rule, to))
  const [first, second] = readers
  // One or two, as nearly always, are written out: quicker than mapping.
  if (!first) return () => NONE
  if (!second) return (frame) => [first(frame)]
  if (readers.length === 2) return (frame) => [first(frame), second(frame)]
  return (frame) => readers.map((read) => read(frame))
}

const NONE: readonly never[] = []

function readersOf(node: Node, rule: Rule, to: Compiling): ReadFact[] {
  const readers = new Map<number, ReadFact>()
  for (const inner of ownNodes(node)) {
    const number = 'slot' in inner ? inner.slot : undefined
    const slot = number === undefined ? undefined : rule.slots[number]
    if (number === undefined || slot?.scope !== '' || readers.has(number)) continue
    readers.set(number, readerOf(slot, number, compile(inner, to), rule, to))
  }
  return [...readers.values()]
}

function readerOf(slot: Slot, number: number, { read }: Compiled, rule: Rule, to: Compiling): ReadFact {
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  const title: Localised = { zh: slotName(number, voices.zh), en: asSubject(slotName(number, voices.en)) }
  const { path } = slot
  const reads = readsOf(slot, voices)
  const told = (value: FactValue | undefined): FactUsed =>
    value === undefined ? { path, title, reads: NOT_KNOWN } : { path, title, reads: reads(value), value }
  const tell = comesAgain(slot) ? remembered(told) : told
  const at = slot.at && compile<number>(slot.at, to)
  if (!at)
    return (frame) => {
      const fact = tell(read(frame), frame)
      return frame.facts.source ? sourced(fact, frame.facts.source(path)) : fact
    }
  return (frame) => {
    const day = at.read(frame) as Day | undefined
    const fact = dated(tell(read(frame), frame), day)
    return frame.facts.source ? sourced(fact, frame.facts.source(path, day)) : fact
  }
}

function sourced(fact: FactUsed, source: FactSource | undefined): FactUsed {
  return source ? { ...fact, source } : fact
}

function dated(fact: FactUsed, at: Day | undefined): FactUsed {
  if (at === undefined) return fact
  const { path, title, reads, value } = fact
  return value === undefined ? { path, title, reads, at } : { path, title, reads, value, at }
}

type Reads = (value: FactValue) => Localised

const NOT_KNOWN: Localised = { zh: '尚不清楚', en: 'not known yet' }
const YES: Localised = { zh: '是', en: 'yes' }
const NO: Localised = { zh: '否', en: 'no' }

/** How a value reads. */
function readsOf(slot: Slot, voices: Readonly<Record<'zh' | 'en', Voice>>): Reads {
  if (slot.type.is === 'bool') {
    const says = ownerOf(slot, voices.zh) ? undefined : slot.fact.says
    const [yes, no] = [says?.yes ?? YES, says?.no ?? NO]
    return (value) => (value ? yes : no)
  }
  if (slot.type.is === 'money') return (value) => moneyInBoth(Number(value))
  return (value) =>
    inBoth((language) => {
      const text = valueText(value, slot.type, voices[language])
      if (slot.type.is === 'int') return withUnit(text, slot.fact, voices[language])
      return language === 'en' && slot.type.is === 'code' ? inside(text) : text
    })
}
