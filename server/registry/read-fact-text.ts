import { formatDay, formatMoney, type Language, parseDay } from '@xinglin/base'
import type { FactDefinition, Pack } from '@xinglin/policy'
import type { FactJson } from './schema.ts'

/** A stored value in the words of the dictionary: codes by their titles, money in yuan, days as days. */
export function readFactText(fact: FactText, pack: Pick<Pack, 'context'>, value: FactJson, lang: Language): string {
  const { type } = fact
  if (value === null) return '—'
  if (type.is === 'bool') {
    const says = value ? fact.says?.yes : fact.says?.no
    return says?.[lang] ?? (value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })[lang]
  }
  if (type.is === 'code' || type.is === 'codes') {
    const titles = pack.context.codes.get(type.list)
    const chosen = Array.isArray(value) ? value : [value]
    return chosen.map((code) => titles?.get(String(code))?.[lang] ?? String(code)).join(lang === 'zh' ? '、' : ', ')
  }
  if (type.is === 'money') return formatMoney(Number(value), lang)
  const day = type.is === 'date' ? parseDay(String(value)) : undefined
  return day === undefined ? `${String(value)}${fact.unit?.[lang] ?? ''}` : formatDay(day, lang)
}

/** What reading a value aloud needs of its definition. */
export type FactText = Pick<FactDefinition, 'type' | 'says' | 'unit'>
