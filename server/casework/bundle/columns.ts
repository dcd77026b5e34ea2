import type { Localised } from '@xinglin/base'
import type { Rule, Slot } from '@xinglin/policy'
import type { SheetColumn } from '../../platform/sheets/index.ts'
import { ID_NUMBER, NAME, NUMBER, sheetSlots } from './sheet.ts'

const YES_NO: readonly Localised[] = [
  { zh: '是', en: 'yes' },
  { zh: '否', en: 'no' },
]

/** The columns of a company's sheet of people, with what can be chosen. Headings are those that `readSheet` knows. */
export function bundleColumns(rule: Rule): readonly SheetColumn[] {
  const named = (title: string, note: string): SheetColumn => ({
    id: title,
    title: { zh: title, en: title },
    required: false,
    note: { zh: note, en: note },
  })
  return [
    named(NUMBER, '新申请留空；更正时填原来的申请编号。'),
    named(NAME, '必填，与证件一致。'),
    named(ID_NUMBER, '按证件填写，会核对校验位。'),
    ...sheetSlots(rule).map((slot) => slotColumn(rule, slot)),
  ]
}

function slotColumn(rule: Rule, { fact, type, path }: Slot): SheetColumn {
  const choices =
    type.is === 'bool'
      ? YES_NO
      : type.is === 'code'
        ? [...(rule.context.codes.get(type.list)?.values() ?? [])]
        : undefined
  const how: Partial<Record<typeof type.is, string>> = { date: '写成 2024-06-30。', money: '金额，单位元。' }
  const note = how[type.is] ?? fact.help?.zh ?? fact.ask?.zh ?? ''
  return {
    id: path,
    title: fact.title,
    required: false,
    note: { zh: note, en: note },
    ...(choices && { choices }),
  }
}
