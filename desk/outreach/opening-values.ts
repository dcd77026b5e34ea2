import type { CommandInput } from '../api/contract.ts'
import type { Need } from '../api/outreach.ts'
import type { PickedSkill } from '../registry/skill-picker.tsx'

type Body = CommandInput<'outreach/post-need'>

export type OpeningValues = {
  readonly kind: Body['kind']
  readonly title: string
  readonly work: string
  readonly conditions: string
  readonly places: string
  readonly skills: readonly PickedSkill[]
  readonly areaCode: string
  /** Yuan a month, whole. */
  readonly payFrom: string
  readonly payTo: string
  readonly closesOn: string
}

/** What was said at the visit, as the beginning of an opening. */
export const openingOf = (need: Need): OpeningValues => ({
  kind: need.kind === 'expert' ? 'expert_need' : 'job',
  title: need.title.slice(0, 60),
  work: need.text,
  conditions: need.conditions ?? '',
  places: String(need.places ?? 1),
  skills: [],
  areaCode: '',
  payFrom: '',
  payTo: '',
  closesOn: '',
})

/** Whole yuan as fen; null where nothing usable was typed, which the server asks for where it must be there. */
const fen = (yuan: string): number | null => (/^[1-9]\d{0,6}$/.test(yuan.trim()) ? Number(yuan) * 100 : null)

/** As it goes out. What is missing is told by the server, field by field. */
export const postBody = (needId: string, { places, skills, payFrom, payTo, ...values }: OpeningValues): Body => ({
  needId,
  ...values,
  skills: skills.map(({ skill, level }) => ({ skill, level })),
  places: /^\d{1,4}$/.test(places) ? Number(places) : 0,
  payFrom: fen(payFrom),
  payTo: fen(payTo),
})
