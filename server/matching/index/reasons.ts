import { type CriterionReason, explain, type MatchIndex, type Query } from '@xinglin/matching'
import type { ListRow } from './message.ts'

/** Why somebody stands where they stand, in words, and the share of every criterion for the log. */
export function reasonsOf(
  index: MatchIndex,
  query: Query,
  id: string,
): Pick<ListRow, 'parts' | 'reasons' | 'wishes' | 'gaps'> {
  const found = explain(index, query, id)
  if (!found) return { parts: [], reasons: [], wishes: [], gaps: [] }
  const share = ({ points, most }: CriterionReason) => (most === 0 ? 0 : points / most)
  const held = found.fit.flatMap(({ requirements, text }) =>
    requirements.length === 0 ? [text] : requirements.filter(({ by }) => by !== undefined).map((one) => one.text),
  )
  return {
    parts: [...found.fit, ...found.wish].map(share),
    reasons: [...held, ...found.constraints.map(({ text }) => text)],
    wishes: found.wish.map(({ text }) => text),
    gaps: found.gaps.map(({ text }) => text),
  }
}
