import type { ImportBatch, ImportKind } from '../api/registry.ts'
import type { Text } from '../api/text.ts'

export const KINDS: readonly { readonly id: ImportKind; readonly title: Text }[] = [
  { id: 'organisation', title: { zh: '单位', en: 'Organisations' } },
  { id: 'person', title: { zh: '人员', en: 'People' } },
  { id: 'engagement', title: { zh: '就业、见习或服务', en: 'Jobs, internships, services' } },
]

export const kindTitle = (kind: ImportKind): Text =>
  KINDS.find((one) => one.id === kind)?.title ?? { zh: kind, en: kind }

export const STATUS_WORDS: Readonly<Record<ImportBatch['status'], Text>> = {
  checking: { zh: '正在检查', en: 'Being checked' },
  checked: { zh: '待确认', en: 'To be confirmed' },
  failed: { zh: '读不了', en: 'Cannot be read' },
  cancelled: { zh: '已取消', en: 'Given up' },
  recording: { zh: '正在导入', en: 'Being entered' },
  recorded: { zh: '已导入', en: 'Entered' },
  undoing: { zh: '正在撤销', en: 'Being undone' },
  undone: { zh: '已撤销', en: 'Undone' },
}

/** While one of these goes on the page asks again by itself. */
export const goesOn = ({ status }: ImportBatch): boolean => ['checking', 'recording', 'undoing'].includes(status)
