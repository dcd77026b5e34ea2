import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { recordProfileView } from '../../registry/index.ts'
import type { AnsweredBy } from '../index/answer.ts'
import type { ListAnswer } from '../index/message.ts'
import { impression, shownList } from '../schema.ts'

/** Places of a list, and how many of them are for exploration. */
export const [PLACES, EXPLORED] = [20, 2]

/** What a list is about and for whom it was asked. */
type About = {
  readonly kind: 'profiles' | 'openings'
  readonly opportunityId: string | null
  readonly personId: string | null
  readonly organisationId: string | null
}

/** Logs a list as it is about to be shown, and to each person on it that they were seen. Answers the list's id. */
export async function logList(
  context: SignedIn,
  about: About,
  answer: ListAnswer & { readonly by: AnsweredBy; readonly weightsVersion: number },
): Promise<string> {
  const id = newId()
  const tenantId = context.tenant.id
  await context.db.insert(shownList).values({
    tenantId,
    id,
    ...about,
    accountId: context.actor.accountId,
    indexVersion: answer.version,
    taxonomyVersion: answer.taxonomy,
    answeredBy: answer.by,
    passing: answer.passing,
    weightsVersion: answer.weightsVersion,
  })
  const rows = answer.rows.map(({ id: targetId, score, fit, wish, parts, chance, explored }, position) => ({
    tenantId,
    listId: id,
    position,
    targetId,
    score,
    fit,
    wish,
    parts,
    chance,
    explored,
  }))
  if (rows.length > 0) await context.db.insert(impression).values(rows)
  if (about.kind === 'profiles')
    for (const { targetId } of rows)
      await recordProfileView(context, {
        personId: targetId,
        organisationId: about.organisationId,
        opportunityId: about.opportunityId,
        how: 'list',
      })
  return id
}
