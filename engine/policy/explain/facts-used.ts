import { type Day, inBoth, type Localised } from '@xinglin/base'
import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import { ownNodes } from '../ir/walk.ts'
import { inside } from './english.ts'
import { valueText, withUnit } from './literal.ts'
import { ownerOf, slotName } from './name.ts'
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
  const title: Localised = {
    zh: slotName(number, voices.zh),
    en: slotName(number, voices.en).replace(/^the ./, (start) => start.slice(4).toUpperCase()),
  }
  const at = slot.at && compile<number>(slot.at, to)
  const { path } = slot
  return {
    read: (frame) => {
      const found = value.read(frame)
      const day = at?.read(frame) as Day | undefined
      const source = frame.facts.source?.(path, day)
      return {
        path,
        title,
        reads: found === undefined ? NOT_KNOWN : reads(found, slot, voices),
        ...(day === undefined ? {} : { at: day }),
        ...(found === undefined ? {} : { value: found }),
        ...(source ? { source } : {}),
      }
    },
  }
}

const NOT_KNOWN: Localised = { zh: '尚不清楚', en: 'not known yet' }

function reads(
  value: NonNullable<FactUsed['value']>,
  slot: Slot,
  voices: Readonly<Record<'zh' | 'en', Voice>>,
): Localised {
  if (typeof value === 'boolean') {
    const says = slot.fact.says?.[value ? 'yes' : 'no']
    if (says && !ownerOf(slot, voices.zh)) return says
    return value ? YES : NO
  }
  return inBoth((language) => {
    const text = valueText(value, slot.type, voices[language])
    if (slot.type.is === 'int') return withUnit(text, slot.fact, voices[language])
    return language === 'en' && slot.type.is === 'code' ? inside(text) : text
  })
}

const YES: Localised = { zh: '是', en: 'yes' }
const NO: Localised = { zh: '否', en: 'no' }
