import type { PageRequest } from '../platform/pages/page.ts'
import type { FactJson } from '../registry/index.ts'
import { readAnswer } from '../registry/index.ts'
import type { Judgement } from './judge.ts'
import { situationQuery } from './queries/situation.ts'
import { askedSlots, placeOf, type Situation } from './situation.ts'

/** What another answer would change: always named against the answers as they are. */
export type Change = {
  readonly place: string
  readonly value: FactJson
  readonly before: readonly Judgement[]
  readonly after: readonly Judgement[]
}

/** Judges the situation once more with one answer exchanged (`?if=place&then=value`). Stores nothing. */
export async function compareAnswers(
  request: PageRequest,
  situation: Situation,
  before: readonly Judgement[],
): Promise<Change | undefined> {
  const { if: place, then: typed } = request.search
  if (place === undefined || typed === undefined || !(place in situation.answers)) return undefined
  const slot = findSlot(before, place)
  if (!slot) return undefined
  const known = new Set(
    slot.type.is === 'code' ? (before[0]?.rule.context.codes.get(slot.type.list)?.keys() ?? []) : [],
  )
  const answer = readAnswer(slot.type, typed, known)
  if (!answer.ok) return undefined
  const changed = { ...situation, answers: { ...situation.answers, [place]: answer.value } }
  const { judgements } = await request.ask(situationQuery, changed)
  return { place, value: answer.value, before, after: judgements }
}

/** The fact behind a place, from any rule that asks it. */
export function findSlot(judgements: readonly Judgement[], place: string) {
  for (const { rule } of judgements) {
    const slot = askedSlots(rule).find((one) => placeOf(rule, one.path) === place)
    if (slot) return slot
  }
  return undefined
}
