import type { VisitBody } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'

/** A need as it is typed. `key` keeps the place of a row that others are put before. */
export type NeedValues = {
  readonly key: number
  readonly kind: VisitBody['needs'][number]['kind']
  readonly title: string
  readonly text: string
  readonly places: string
  readonly conditions: string
  readonly owner: string
  readonly dueOn: string
}

export type VisitValues = {
  readonly visitedOn: string
  readonly way: VisitBody['way']
  readonly met: string
  readonly heard: string
  readonly needs: readonly NeedValues[]
}

/** What is missing, by the field that lacks it; nothing where the visit can be sent. */
export function lacksOf({ heard, visitedOn, needs }: VisitValues): ReadonlyMap<string, Text> {
  const lacks = new Map<string, Text>()
  if (heard.trim().length < 2) lacks.set('heard', { zh: '请写下听到的情况。', en: 'Please write down what was heard.' })
  if (visitedOn === '') lacks.set('visitedOn', { zh: '请填走访日期。', en: 'Please give the day of the visit.' })
  for (const need of needs) {
    if (need.title.trim().length < 2) {
      lacks.set(`title-${need.key}`, { zh: '请写明需要什么。', en: 'Please say what is needed.' })
    }
    if (need.dueOn === '') lacks.set(`due-${need.key}`, { zh: '请填答复期限。', en: 'Please give a date.' })
    if (need.kind === 'vacancy' && !/^[1-9]\d{0,3}$/.test(need.places)) {
      lacks.set(`places-${need.key}`, { zh: '请填招几个人。', en: 'Please say how many people.' })
    }
  }
  return lacks
}

/** As it goes out. */
export const bodyOf = (organisationId: string, { needs, ...values }: VisitValues): VisitBody => ({
  organisationId,
  ...values,
  needs: needs.map(({ key: _, places, conditions, ...need }) => ({
    ...need,
    ...(need.kind === 'vacancy' && { places: Number(places) }),
    ...(need.kind !== 'ticket' && conditions.trim() !== '' && { conditions }),
  })),
})
