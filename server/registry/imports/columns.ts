import type { Localised } from '@xinglin/base'
import type { FactDefinition, Pack } from '@xinglin/policy'
import type { SheetColumn } from '../../platform/sheets/index.ts'
import type { ImportKind } from '../schema.ts'

/** A column of an import: a fact of the dictionary, or what names the subject. */
export type ImportColumn = SheetColumn & {
  readonly secret: boolean
  readonly fact?: FactDefinition
  /** Codes of the fact's list with their titles. */
  readonly codes?: ReadonlyMap<string, Localised>
}

/** Sensitive facts that an office may register from a sheet; accounts are given by their owners. */
const SECRETS: readonly string[] = ['id_number', 'phone', 'contact_phone']
/** Facts without which a row names nothing. */
const REQUIRED: Readonly<Record<ImportKind, readonly string[]>> = {
  organisation: ['uscc'],
  person: ['id_number'],
  engagement: ['kind', 'started_on'],
}

const column = (id: string, title: Localised, note: Localised, secret = false): ImportColumn => ({
  id,
  title,
  note,
  required: true,
  secret,
})

const NUMBER_NOTE = { zh: '按证件填写，会核对校验位。', en: 'As on the document; its check digit is verified.' }
const CODE_NOTE = { zh: '18 位，会核对校验位。', en: '18 characters; the check character is verified.' }

/** What names the subject of a row, before its facts. */
const NAMING: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  organisation: [column('name', { zh: '单位名称', en: 'Name' }, { zh: '与营业执照一致。', en: 'As on the licence.' })],
  person: [column('name', { zh: '姓名', en: 'Name' }, { zh: '与证件一致。', en: 'As on the document.' })],
  engagement: [
    column(
      'person_name',
      { zh: '姓名', en: 'Name' },
      { zh: '人才库里已登记的人。', en: 'Somebody who is registered.' },
    ),
    column('person_id_number', { zh: '证件号码', en: 'Document number' }, NUMBER_NOTE, true),
    column('employer_uscc', { zh: '用人单位信用代码', en: 'Employer’s credit code' }, CODE_NOTE),
  ],
}

/** The columns of a sheet of one kind, from the pack's fact dictionary. Derived facts are not asked, nor what only its owner gives. */
export function importColumns(pack: Pack, kind: ImportKind): readonly ImportColumn[] {
  const facts = [...(pack.dictionary.kinds.get(kind)?.facts.values() ?? [])].filter(
    (one) =>
      one.derive === undefined &&
      one.type.is !== 'percent' &&
      (one.sensitivity !== 'secret' || SECRETS.includes(one.name)),
  )
  const own = facts.map((one) => factColumn(pack, one, REQUIRED[kind].includes(one.name)))
  return [...NAMING[kind], ...own.filter((one) => one.required), ...own.filter((one) => !one.required)]
}

function factColumn(pack: Pack, fact: FactDefinition, required: boolean): ImportColumn {
  const { type } = fact
  const codes = type.is === 'code' || type.is === 'codes' ? (pack.context.codes.get(type.list) ?? new Map()) : undefined
  const choices = type.is === 'bool' ? [YES, NO] : type.is === 'code' ? [...(codes?.values() ?? [])] : undefined
  return {
    id: fact.name,
    title: fact.title,
    required,
    secret: fact.sensitivity === 'secret',
    fact,
    note: noteOf(fact),
    ...(choices && { choices }),
    ...(codes && { codes }),
  }
}

export const YES: Localised = { zh: '是', en: 'yes' }
export const NO: Localised = { zh: '否', en: 'no' }

function noteOf({ type, help, unit, name }: FactDefinition): Localised {
  if (name === 'uscc') return CODE_NOTE
  if (name === 'id_number') return NUMBER_NOTE
  const how: Partial<Record<typeof type.is, Localised>> = {
    date: { zh: '写成 2024-06-30。', en: 'Written 2024-06-30.' },
    money: { zh: '金额，单位元。', en: 'An amount in yuan.' },
    code: { zh: '从下拉列表中选。', en: 'Choose from the list.' },
    codes: { zh: '可填多项，用顿号分开。', en: 'Several, parted by commas.' },
    bool: { zh: '填“是”或“否”。', en: 'yes or no.' },
  }
  const whole = unit && { zh: `整数，单位${unit.zh}。`, en: `A whole number of ${unit.en}.` }
  const first = how[type.is] ?? whole ?? { zh: '', en: '' }
  return { zh: `${first.zh}${help?.zh ?? ''}`, en: [first.en, help?.en].filter(Boolean).join(' ') }
}
