import type { Localised } from '@xinglin/base'
import type { Rule, Slot } from '@xinglin/policy'
import { csv, readCsv } from '../../platform/files/csv.ts'
import { askedSlots, placeOf, readAnswer } from '../../policy/index.ts'
import type { FactJson } from '../../registry/index.ts'

/** One person of a company's sheet: what was read, and what could not be. */
export type SheetRow = {
  /** Line of the file, counting from its heading. */
  readonly line: number
  /** Number of an application of the bundle that this row mends; empty for a new one. */
  readonly number: string
  readonly name: string
  readonly idNumber: string
  readonly answers: Readonly<Record<string, FactJson>>
  readonly wrong: readonly { readonly title: Localised; readonly say: Localised }[]
}

export const NUMBER = '申请编号（新申请不填）'
export const NAME = '姓名'
export const ID_NUMBER = '证件号码'
const YES: Readonly<Record<string, string>> = { 是: 'yes', 否: 'no', 有: 'yes', 无: 'no', yes: 'yes', no: 'no' }

const headingOf = (slot: Slot): string => slot.fact.title.zh

/** Questions of the sheet: what the rule asks, but not of the company itself, which is known. */
export function sheetSlots(rule: Rule): readonly Slot[] {
  return askedSlots(rule).filter((slot) => slot.path.slice(0, slot.path.lastIndexOf('.')) !== rule.beneficiary.path)
}

/** The empty sheet to fill in, with a line that says how each column is written. */
export function sheetTemplate(rule: Rule): string {
  const slots = sheetSlots(rule)
  return csv([
    [NUMBER, NAME, ID_NUMBER, ...slots.map(headingOf)],
    ['', '（示例，请删除）', '', ...slots.map((slot) => hint(rule, slot))],
  ])
}

/** The sheet to mend with: a line for each application named, by its number; what is left empty stays as it was. */
export function mendingSheet(rule: Rule, rows: readonly { readonly number: string; readonly name: string }[]): string {
  const slots = sheetSlots(rule)
  return csv([
    [NUMBER, NAME, ID_NUMBER, ...slots.map(headingOf)],
    ...rows.map(({ number, name }) => [number, name, '', ...slots.map(() => '')]),
  ])
}

function hint(rule: Rule, { type }: Slot): string {
  if (type.is === 'bool') return '是 / 否'
  if (type.is === 'date') return '2024-06-30'
  if (type.is === 'money') return '金额（元）'
  if (type.is !== 'code') return ''
  return [...(rule.context.codes.get(type.list)?.values() ?? [])].map((one) => one.zh).join(' / ')
}

/** Reads a filled-in sheet. Cells that do not fit are named and left unanswered: they show as gaps of that person. */
export function readSheet(rule: Rule, text: string): readonly SheetRow[] {
  const [heading = [], ...rows] = readCsv(text)
  const at = (name: string) => heading.findIndex((one) => one.trim() === name)
  const places = sheetSlots(rule).map((slot) => ({ slot, column: at(headingOf(slot)) }))
  return rows.flatMap((cells, index) => {
    const cell = (column: number) => (column < 0 ? '' : (cells[column] ?? '').trim().replace(/^'/, ''))
    const name = cell(at(NAME))
    if (name === '' || name.startsWith('（示例')) return []
    const answers: Record<string, FactJson> = {}
    const wrong: SheetRow['wrong'][number][] = []
    for (const { slot, column } of places) {
      const typed = cell(column)
      if (typed === '') continue
      const read = readAnswer(slot.type, codeOf(rule, slot, typed), codesOf(rule, slot))
      if (read.ok) answers[placeOf(rule, slot.path)] = read.value
      else wrong.push({ title: slot.fact.title, say: read.say })
    }
    return [{ line: index + 2, number: cell(at(NUMBER)), name, idNumber: cell(at(ID_NUMBER)), answers, wrong }]
  })
}

const codesOf = (rule: Rule, { type }: Slot): ReadonlySet<string> =>
  new Set(type.is === 'code' || type.is === 'codes' ? rule.context.codes.get(type.list)?.keys() : [])

/** People write what they read: `本科`, `是`. The program keeps codes. */
function codeOf(rule: Rule, { type }: Slot, typed: string): string {
  if (type.is === 'bool') return YES[typed.toLowerCase()] ?? typed
  if (type.is !== 'code') return typed
  const codes = [...(rule.context.codes.get(type.list) ?? [])]
  return codes.find(([, title]) => title.zh === typed || title.en === typed)?.[0] ?? typed
}
