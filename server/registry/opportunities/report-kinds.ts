import type { Localised } from '@xinglin/base'

/** What can be wrong with an opening. */
export const REPORTS = {
  discriminates: { zh: '有歧视内容', en: 'It discriminates' },
  untrue: { zh: '内容不实', en: 'It is not true' },
  asks_money: { zh: '要求交钱、押证件', en: 'It asks for money or holds documents' },
  taken: { zh: '已经不招了', en: 'It is taken already' },
  other: { zh: '其他', en: 'Something else' },
} satisfies Record<string, Localised>

export type ReportKind = keyof typeof REPORTS
export const REPORT_IDS = Object.keys(REPORTS) as [ReportKind, ...ReportKind[]]
