import { type Day, inBoth, type Localised } from '@xinglin/base'
import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { FactValue } from '../facts/facts.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import { ownNodes } from '../ir/walk.ts'
import { inside } from './english.ts'
import { valueText, withUnit } from './literal.ts'
import { asSubject, ownerOf, slotName } from './name.ts'
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
  return {
    read: (frame) => {
      const found = read(frame)
      const day = at?.read(frame) as Day | undefined
      const said = found === undefined ? NOT_KNOWN : reads(found)
      const fact: Changing<FactUsed> = { path, title, reads: said }
      if (found !== undefined) fact.value = found
      if (day !== undefined) fact.at = day
      const source = frame.facts.source?.(path, day)
      if (source) fact.source = source
      return fact
    },
  }
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] }
type Reads = (value: FactValue) => Localised

const NOT_KNOWN: Localised = { zh: '尚不清楚', en: 'not known yet' }
const YES: Localised = { zh: '是', en: 'yes' }
const NO: Localised = { zh: '否', en: 'no' }

/** How a value reads. Yes and no, codes and whole numbers come again and again: each is put into words once. */
function readsOf(slot: Slot, voices: Readonly<Record<'zh' | 'en', Voice>>): Reads {
  if (slot.type.is === 'bool') {
    const says = ownerOf(slot, voices.zh) ? undefined : slot.fact.says
    const [yes, no] = [says?.yes ?? YES, says?.no ?? NO]
    return (value) => (value ? yes : no)
  }
  const words: Reads = (value) =>
    inBoth((language) => {
      const text = valueText(value, slot.type, voices[language])
      if (slot.type.is === 'int') return withUnit(text, slot.fact, voices[language])
      return language === 'en' && slot.type.is === 'code' ? inside(text) : text
    })
  return slot.type.is === 'code' || slot.type.is === 'int' || slot.type.is === 'date' ? remembered(words) : words
}

const MOST_REMEMBERED = 4096

/** Keeps the words of values already seen; starts afresh when there are too many. */
function remembered(words: Reads): Reads {
  const known = new Map<FactValue, Localised>()
  return (value) => {
    const before = known.get(value)
    if (before) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const fresh = words(value)
    known.set(value, fresh)
    return fresh
  }
}
