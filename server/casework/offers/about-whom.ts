import type { Context } from '../../platform/context.ts'
import type { OfferRow } from '../../policy/index.ts'
import { findPeopleOf, maskName } from '../../registry/index.ts'

/**
 * Of which of its people an offer to a company speaks, so that two alike can be told apart; null for one's own and for what is nobody's in particular.
 * Masked: by which name somebody is on record is not for an employer to learn.
 */
export async function aboutWhom(
  context: Context,
  rows: readonly OfferRow[],
): Promise<(row: OfferRow) => string | null> {
  const people = await findPeopleOf(context, [...new Set(rows.map((row) => row.subjectId))])
  return (row) => {
    const person = people.get(row.subjectId)
    return person === undefined || person.id === row.beneficiaryId ? null : maskName(person.name)
  }
}
