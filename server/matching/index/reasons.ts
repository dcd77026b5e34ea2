import { type CriterionReason, explain, type MatchIndex, type Query } from '@xinglin/matching'
import { CRITERIA } from '../learning/criteria.ts'
import type { ListRow } from './message.ts'

/** Why somebody stands where they stand, in words, and the share of every criterion for the log, in the order of `CRITERIA`. */
export function reasonsOf(
  index: MatchIndex,
  query: Query,
  id: string,
): Pick<ListRow, 'parts' | 'reasons' | 'wishes' | 'gaps'> {
  const found = explain(index, query, id)
  if (!found) return { parts: [], reasons: [], wishes: [], gaps: [] }
  const told = new Map([...found.fit, ...found.wish].map((one) => [one.column, one]))
  const share = (one: CriterionReason | undefined) => (one ? (one.most === 0 ? 0 : one.points / one.most) : null)
  const held = found.fit.flatMap(({ requirements, text }) =>
    requirements.length === 0 ? [text] : requirements.filter(({ by }) => by !== undefined).map((one) => one.text),
  )
  return {
    parts: CRITERIA.map((name) => share(told.get(name))),
    reasons: [...held, ...found.constraints.map(({ text }) => text)],
    wishes: found.wish.map(({ text }) => text),
    gaps: found.gaps.map(({ text }) => text),
  }
}
