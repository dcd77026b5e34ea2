import type { Localised } from '@xinglin/base'
import type { FactSource, fact } from './schema.ts'

const LABEL: Record<FactSource, Localised> = {
  register: { zh: '政府登记信息', en: 'a government register' },
  officer: { zh: '工作人员登记', en: 'recorded by an officer' },
  evidence: { zh: '提交的材料', en: 'papers handed in' },
  both_sides: { zh: '双方分别在平台上确认', en: 'each side said so here' },
  self: { zh: '本人填写', en: 'stated by the applicant' },
  demonstration: { zh: '演示数据', en: 'demonstration data' },
}

/** Where a ledger row comes from, and since when it is known, in words. Whether it was verified is shown beside it. */
export function sourceLabel(row: Pick<typeof fact.$inferSelect, 'source' | 'recordedOn'>): Localised {
  const { zh, en } = LABEL[row.source]
  return { zh: `${zh}，${row.recordedOn}`, en: `${en}, ${row.recordedOn}` }
}
