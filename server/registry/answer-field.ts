import { isoDay, type Localised, parseDay, parseYuan } from '@xinglin/base'
import type { Slot } from '@xinglin/policy'
import type { FactJson } from './schema.ts'

/** An answer as it was typed, read against the fact's type: the value, or what is wrong with it. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: FactJson }
  | { readonly ok: false; readonly say: Localised }

const wrong = (zh: string, en: string): ReadAnswer => ({ ok: false, say: { zh, en } })
const half = (text: string) => text.normalize('NFKC').trim()

/**
 * Reads one answer. Takes what people type: full-width digits, 2024/6/30, 1,200. Money is asked in yuan and kept in fen.
 * @param known codes of the fact's list, for code facts
 */
export function readAnswer(
  type: Slot['type'],
  typed: string | readonly string[],
  known: ReadonlySet<string>,
): ReadAnswer {
  const text = typeof typed === 'string' ? typed : (typed[0] ?? '')
  switch (type.is) {
    case 'bool':
      return text === 'yes' || text === 'no'
        ? { ok: true, value: text === 'yes' }
        : wrong('请选择“是”或“否”。', 'Choose yes or no.')
    case 'date':
      return readDay(half(text))
    case 'int':
      return readWhole(half(text))
    case 'money':
      return readMoney(half(text))
    case 'code':
      return known.has(text) ? { ok: true, value: text } : wrong('请选择一项。', 'Choose one.')
    case 'codes': {
      const all = typeof typed === 'string' ? (typed === '' ? [] : [typed]) : typed
      return all.every((one) => known.has(one))
        ? { ok: true, value: [...all] }
        : wrong('请从列表中选择。', 'Choose from the list.')
    }
    default:
      return text.trim() === ''
        ? wrong('请填写。', 'Please fill this in.')
        : { ok: true, value: text.trim().slice(0, 500) }
  }
}

function readDay(text: string): ReadAnswer {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  const found = year && month && date && parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (!found) return wrong('请填写存在的日期，例如 2024-06-30。', 'Enter a day that exists, such as 2024-06-30.')
  if (found < 19000101 || found > 21001231)
    return wrong('日期应在 1900 年到 2100 年之间。', 'The day must lie between 1900 and 2100.')
  return { ok: true, value: isoDay(found) }
}

function readWhole(text: string): ReadAnswer {
  const plain = text.replaceAll(',', '')
  if (!/^\d{1,9}$/.test(plain)) return wrong('请填写整数。', 'Enter a whole number.')
  return { ok: true, value: Number(plain) }
}

function readMoney(text: string): ReadAnswer {
  const fen = parseYuan(text.replaceAll(',', '').replace(/元$/, ''))
  if (!fen.ok || fen.value < 0)
    return wrong('请填写金额（元），最多两位小数。', 'Enter an amount in yuan with at most two decimals.')
  return { ok: true, value: fen.value }
}
