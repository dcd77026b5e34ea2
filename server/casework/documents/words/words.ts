import { type Localised, quoted } from '@xinglin/base'
import type { DocumentContent } from '../../../platform/documents/index.ts'
import type { Material } from '../material.ts'

/** What one kind of document says; head, number, signature and code are the same for all. */
export type Words = {
  /** Another title than the kind's own. */
  readonly title?: Localised
  /** Addressed to the applicant. */
  readonly addressed: boolean
  readonly paragraphs: readonly Localised[]
  readonly table?: DocumentContent['table']
  readonly closing?: readonly Localised[]
  readonly remark?: Localised
}

export type Write = (material: Material) => Words

/** The application as every document names it: `你于2024年5月20日提出的“……”申请（编号2024-00012）`. */
export function theApplication({ loaded, rule }: Material, you: string, filed: Localised): Localised {
  const { number } = loaded.file
  return {
    zh: `${you}于${filed.zh}提出的${quoted(rule.title).zh}申请（编号${number}）`,
    en: `your application for ${quoted(rule.title).en} of ${filed.en} (No. ${number})`,
  }
}

/** A row of a slip: what it is, and what is known of it. */
export const row = (zh: string, en: string, value: Localised | string): Localised[] => [
  { zh, en },
  typeof value === 'string' ? { zh: value, en: value } : value,
]
