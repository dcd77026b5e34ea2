import { type Day, formatDay, formatMoney } from '@xinglin/base'
import type { FactValue } from '../facts/facts.ts'
import type { Type } from '../ir/type.ts'
import { codeTitle, type Voice } from './voice.ts'

/** A value read aloud. Money arrives with its denominator and is shown to the fen. */
export function valueText(value: FactValue, type: Type, voice: Voice): string {
  switch (type.is) {
    case 'bool':
      return value ? { zh: '是', en: 'yes' }[voice.language] : { zh: '否', en: 'no' }[voice.language]
    case 'money':
      return formatMoney(Math.floor(Number(value) / type.per), voice.language)
    case 'percent':
      return `${Number(value) / 100}%`
    case 'date':
      return formatDay(Number(value) as Day, voice.language)
    case 'code':
      return codeTitle(type.list, String(value), voice)
    case 'codes':
      return (value as readonly string[])
        .map((code) => codeTitle(type.list, code, voice))
        .join(voice.language === 'zh' ? '、' : ', ')
    default:
      return String(value)
  }
}

/** A whole number with the fact's unit: `35 周岁`, `3 months`. A unit that the title already says is left out. */
export function withUnit(
  text: string,
  fact: { readonly title: { zh: string; en: string }; readonly unit?: { zh: string; en: string } | undefined },
  voice: Voice,
): string {
  const unit = fact.unit?.[voice.language]
  if (!unit || fact.title[voice.language].toLowerCase().includes(unit.toLowerCase())) return text
  return unit === '%' ? `${text}%` : `${text} ${unit}`
}
