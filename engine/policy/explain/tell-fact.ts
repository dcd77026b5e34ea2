import { type Day, DayText, inBoth, type Localised, MoneyText } from '@xinglin/base'
import type { FactUsed } from '../answers.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Compiled, Frame } from '../evaluate/frame.ts'
import type { FactSource, FactValue } from '../facts/facts.ts'
import type { Rule } from '../ir/rule.ts'
import type { Slot } from '../ir/slot.ts'
import { comesAgain } from './alone.ts'
import { inside } from './english.ts'
import { valueText, withUnit } from './literal.ts'
import { asSubject, ownerOf, slotName } from './name.ts'
import { remembered } from './remembered.ts'
import type { Voice } from './voice.ts'
import { voiceOf } from './voice-of.ts'

/** Looks a fact up and tells it, for one subject after another. */
export type TellFact = (frame: Frame) => FactUsed

/** Prepares to tell the fact of a slot, whose value `read` finds. */
export function factTeller(number: number, { read }: Compiled, rule: Rule, to: Compiling): TellFact {
  const slot = rule.slots[number]
  if (!slot) throw new RangeError(`slot ${number} is not of this rule`)
  const voices = { zh: voiceOf(rule, 'zh'), en: voiceOf(rule, 'en') }
  const title: Localised = { zh: slotName(number, voices.zh), en: asSubject(slotName(number, voices.en)) }
  const { path } = slot
  const reads = readsOf(slot, voices)
  const made = (value: FactValue | undefined): FactUsed =>
    value === undefined ? { path, title, reads: NOT_KNOWN } : { path, title, reads: reads(value), value }
  const tell = comesAgain(slot) ? remembered(made) : made
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
  if (slot.type.is === 'money') return (value) => new MoneyText(Number(value))
  if (slot.type.is === 'date') return (value) => new DayText(value as Day)
  return (value) =>
    inBoth((language) => {
      const text = valueText(value, slot.type, voices[language])
      if (slot.type.is === 'int') return withUnit(text, slot.fact, voices[language])
      return language === 'en' && slot.type.is === 'code' ? inside(text) : text
    })
}
