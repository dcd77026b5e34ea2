import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'

type Choices = Output<'casework/queue-choices'>
type Option = { readonly id: string; readonly title: Text }

/** What a list of cases is narrowed by, under the names the address has for it. */
export const FILTERS = [
  { id: 'colour', title: { zh: '时限', en: 'Limit' } },
  { id: 'situation', title: { zh: '环节', en: 'Stage' } },
  { id: 'benefit', title: { zh: '政策', en: 'Benefit' } },
  { id: 'unit', title: { zh: '经办单位', en: 'Unit' } },
  { id: 'area', title: { zh: '地区', en: 'Area' } },
  { id: 'assignee', title: { zh: '经办人', en: 'In hand' } },
  { id: 'desk', title: { zh: '岗位', en: 'Desk' } },
  { id: 'filedFrom', title: { zh: '申请日自', en: 'Filed from' } },
  { id: 'filedTo', title: { zh: '申请日至', en: 'Filed to' } },
  { id: 'decidedFrom', title: { zh: '决定日自', en: 'Decided from' } },
  { id: 'decidedTo', title: { zh: '决定日至', en: 'Decided to' } },
] as const satisfies readonly { id: string; title: Text }[]

/** Set by a search, taken off in the list. */
const PARTY = { id: 'party', title: { zh: '人员或单位', en: 'Person or company' } } as const
export const CHIPS = [PARTY, ...FILTERS]

const COLOURS: readonly Option[] = [
  { id: 'late', title: { zh: '已超期', en: 'overdue' } },
  { id: 'warn', title: { zh: '临近时限', en: 'near the limit' } },
  { id: 'fine', title: { zh: '时限内', en: 'in time' } },
]
const NOBODY: Option = { id: 'nobody', title: { zh: '还没有人认领', en: 'nobody yet' } }

const OF: Record<string, (choices: Choices | undefined) => readonly Option[]> = {
  colour: () => COLOURS,
  situation: (choices) => choices?.situations ?? [],
  benefit: (choices) => choices?.benefits ?? [],
  unit: (choices) => choices?.units ?? [],
  desk: (choices) => choices?.desks ?? [],
  area: (choices) => choices?.areas ?? [],
  party: (choices) => choices?.parties ?? [],
  assignee: (choices) => [NOBODY, ...(choices?.assignees ?? [])],
}

/** What one of them can be set to. */
export const optionsOf = (filter: string, choices: Choices | undefined): readonly Option[] =>
  OF[filter]?.(choices) ?? []
