import type { Localised } from '@xinglin/base'
import type { Cell } from '../../platform/sheets/index.ts'
import type { QueueRow } from './read.ts'

type Column = {
  readonly title: Localised
  readonly width: number
  readonly cell: (row: QueueRow, lang: 'zh' | 'en') => Cell
}

/** The columns of the list by the ids that stand in its address; an export has those that were chosen, in this order. */
export const QUEUE_COLUMNS: Readonly<Record<string, Column>> = {
  number: { title: { zh: '编号', en: 'Number' }, width: 14, cell: (row) => row.number },
  benefit: { title: { zh: '政策', en: 'Benefit' }, width: 30, cell: (row, lang) => row.benefit[lang] },
  applicant: { title: { zh: '申请人', en: 'Applicant' }, width: 24, cell: (row) => row.applicant },
  beneficiary: { title: { zh: '享受人', en: 'Beneficiary' }, width: 24, cell: (row) => row.beneficiary },
  unit: { title: { zh: '经办单位', en: 'Unit' }, width: 22, cell: (row, lang) => row.unit[lang] },
  area: { title: { zh: '地区', en: 'Area' }, width: 12, cell: (row, lang) => row.area?.[lang] ?? null },
  stage: { title: { zh: '环节', en: 'Stage' }, width: 16, cell: (row, lang) => row.stage[lang] },
  assignee: { title: { zh: '经办人', en: 'In hand' }, width: 14, cell: (row) => row.assignee },
  filed: { title: { zh: '申请日', en: 'Filed' }, width: 12, cell: (row) => row.filedOn },
  due: { title: { zh: '环节时限', en: 'Stage due' }, width: 12, cell: (row, lang) => dayOf(row.stageDueOn, lang) },
  promised: { title: { zh: '承诺日', en: 'Promised' }, width: 12, cell: (row, lang) => dayOf(row.promisedOn, lang) },
  sum: {
    title: { zh: '金额（元）', en: 'Sum (yuan)' },
    width: 14,
    cell: (row) => (row.sum === null ? null : row.sum / 100),
  },
}

function dayOf(day: string | null, lang: 'zh' | 'en'): string | null {
  if (day !== 'open') return day
  return lang === 'zh' ? '待定' : 'open'
}

/** Shown where nobody chose. */
export const USUAL_COLUMNS: readonly string[] = [
  'number',
  'benefit',
  'applicant',
  'area',
  'stage',
  'due',
  'promised',
  'sum',
]
