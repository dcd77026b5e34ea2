import type { Localised } from '@xinglin/base'
import { findUnfitText } from '../../platform/commands/unfit-text.ts'
import type { Context } from '../../platform/context.ts'
import { Fault } from '../../platform/fault.ts'
import { blindIndex } from '../../platform/secrets/cipher.ts'
import { readAnswer } from '../answer-field.ts'
import { readUscc } from '../credit-code.ts'
import { OrganisationName, PersonName } from '../person-name.ts'
import type { CellFault, FactJson, ImportKind } from '../schema.ts'
import { readSecret } from '../secret-facts.ts'
import { type ImportColumn, NO, YES } from './columns.ts'
import type { RowCells } from './sealed-cells.ts'

/** A row as it was understood: what it states, and what in it cannot be. */
export type CheckedRow = {
  readonly line: number
  readonly cells: RowCells
  readonly name: string
  /** By column id; days as text, money in fen. */
  readonly facts: ReadonlyMap<string, FactJson>
  readonly secrets: ReadonlyMap<string, string>
  /** Keyed digest of what makes two rows the same; null while that cannot be read. */
  readonly key: string | null
  readonly faults: readonly CellFault[]
}

const MISSING: Localised = { zh: '必填，不能空着。', en: 'This is required.' }
const ODD: Readonly<Record<string, Localised>> = {
  formula: {
    zh: '这一格是公式，请改成数值或文字。',
    en: 'This cell is a formula. Please put the value itself.',
  },
  error: { zh: '这一格是错误值，请重新填写。', en: 'This cell holds an error. Please fill it in again.' },
  rounded: {
    zh: '号码被当成数字保存，末几位已丢失。请把这一格设为文本再填。',
    en: 'The number was kept as a figure and lost its last digits. Make the cell text and enter it again.',
  },
}
const NAME: Localised = {
  zh: '名称里有不能用的字符，或长度不对。',
  en: 'The name has signs it cannot have, or a wrong length.',
}
const LONG: Localised = { zh: '内容过长或有无法保存的字符。', en: 'Too long, or with signs that cannot be stored.' }

/** Reads a row by its columns. Knows nothing of other rows or of the registry. */
export function checkRow(
  context: Context,
  kind: ImportKind,
  columns: readonly ImportColumn[],
  line: number,
  cells: RowCells,
): CheckedRow {
  const facts = new Map<string, FactJson>()
  const secrets = new Map<string, string>()
  const faults: CellFault[] = []
  let name = ''
  for (const column of columns) {
    const typed = (cells.values[column.id] ?? '').trim()
    const odd = cells.odd[column.id]
    const say = odd && ODD[odd]
    if (say) faults.push({ column: column.id, say })
    else if (typed === '') {
      if (column.required) faults.push({ column: column.id, say: MISSING })
    } else if (typed.length > 1_000 || findUnfitText(typed) !== undefined) faults.push({ column: column.id, say: LONG })
    else {
      try {
        if (column.id === 'name' || column.id === 'person_name') name = readName(kind, typed)
        else if (column.id === 'person_id_number') secrets.set(column.id, readSecret('id_number', typed))
        else if (column.secret) secrets.set(column.id, readSecret(column.id, typed))
        else if (column.id === 'employer_uscc' || column.id === 'uscc') facts.set(column.id, readUscc(typed))
        else facts.set(column.id, readFact(column, typed))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        faults.push({ column: column.id, say: error.say })
      }
    }
  }
  return { line, cells, name, facts, secrets, key: keyOf(context, kind, facts, secrets), faults }
}

function readName(kind: ImportKind, typed: string): string {
  const read = (kind === 'organisation' ? OrganisationName : PersonName).safeParse(typed)
  if (!read.success) throw new Fault('unprocessable', NAME)
  return read.data
}

function readFact({ fact, codes }: ImportColumn, typed: string): FactJson {
  if (!fact) throw new Fault('internal', LONG, 'a column that is no fact')
  const one = (text: string) => {
    if (fact.type.is === 'bool') return yesOrNo(text)
    return [...(codes ?? [])].find(([code, title]) => [code, title.zh, title.en].includes(text))?.[0] ?? text
  }
  const text = fact.type.is === 'codes' ? typed.split(/[、,，;；]/).map((part) => one(part.trim())) : one(typed)
  const read = readAnswer(fact.type, text, new Set(codes?.keys() ?? []))
  if (!read.ok) throw new Fault('unprocessable', read.say)
  return read.value
}

const yesOrNo = (text: string): string => {
  const plain = text.toLowerCase()
  if ([YES.zh, YES.en, '有', '1', 'true'].includes(plain)) return 'yes'
  return [NO.zh, NO.en, '无', '0', 'false'].includes(plain) ? 'no' : text
}

/** A person by the number, an organisation by its code, an engagement by both, its kind and its first day. */
function keyOf(
  { keys }: Context,
  kind: ImportKind,
  facts: ReadonlyMap<string, FactJson>,
  secrets: ReadonlyMap<string, string>,
): string | null {
  // The same digest as the registry's own, so that the two can be compared.
  if (kind === 'person') return digest(keys.index, 'id_number', [secrets.get('id_number')])
  if (kind === 'organisation') return digest(keys.index, 'uscc', [facts.get('uscc')])
  const parts = [
    secrets.get('person_id_number'),
    facts.get('employer_uscc'),
    facts.get('kind'),
    facts.get('started_on'),
  ]
  return digest(keys.index, 'engagement', parts)
}

const digest = (key: Buffer, purpose: string, parts: readonly (FactJson | undefined)[]): string | null =>
  parts.some((one) => one === undefined) ? null : blindIndex(key, purpose, parts.join('|'))
