import { type Day, inBoth, type Localised, moneyInBoth } from '@xinglin/base'
import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
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

/** A fact that a node reads, ready to be looked up for one subject after another. */
export interface FactReader {
  read(frame: Frame): FactUsed
}

/** The subject's facts beneath a node, each once; a derived one is followed by what it is derived from. */
export function factReaders(node: Node, rule: Rule, to: Compiling): FactReader[] {
  const readers = new Map<number, FactReader>()
  for (const inner of ownNodes(node)) {
    const number = 'slot' in inner ? inner.slot : undefined
    const slot = number === undefined ? undefined : rule.slots[number]
    if (number === undefined || slot?.scope !== '' || readers.has(number)) continue
    readers.set(number, readerOf(slot, number, compile(inner, to), rule, to))
  }
  return [...readers.values()]
}

function readerOf(slot: Slot, number: number, value: Compiled, rule: Rule, to: Compiling): FactReader {
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  const title: Localised = { zh: slotName(number, voices.zh), en: asSubject(slotName(number, voices.en)) }
  const at = slot.at && compile<number>(slot.at, to)
  const reads = readsOf(slot, voices)
  const { path } = slot
  const { read } = value
  const missing: FactUsed = { path, title, reads: NOT_KNOWN }
  const told = (found: FactValue): FactUsed => ({ path, title, reads: reads(found), value: found })
  const once = remembered<FactValue, FactUsed>(told)
  const plain = comesAgain(slot) ? (found: FactValue) => once(found, undefined) : told
  const readPlain = (frame: Frame): FactUsed => {
    const found = read(frame)
    return found === undefined ? missing : plain(found)
  }
  return {
    read: (frame) => {
      const fact = readPlain(frame)
      if (!at && !frame.facts.source) return fact
      const day = at?.read(frame) as Day | undefined
      const source = frame.facts.source?.(path, day)
      return source ? { ...dated(fact, day), source } : dated(fact, day)
    },
  }
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
