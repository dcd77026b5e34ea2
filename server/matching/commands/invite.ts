import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { findProfilesToMatch, getOpportunity } from '../../registry/index.ts'
import { beginPairings, findPairing, notOpen } from '../life/begin.ts'
import { takeStep } from '../life/take-step.ts'
import { impression, shownList } from '../schema.ts'
import { seekingSide } from '../sides.ts'

const GONE = {
  zh: '这位求职者已不再求职，请看看其他人。',
  en: 'This person is no longer looking. Please look at others.',
}
const BEFORE = {
  zh: '和这位求职者已有对接记录，请到“对接”里查看。',
  en: 'There is a record with this person already. Please see your matches.',
}

/**
 * Invites somebody out of a list that was shown, or keeps them on the short list, which they do not learn. The place in the list stands for
 * the person: whoever looks for people never learns who it is before they accept.
 * @throws Fault `not_found` for a list that was shown to somebody else, `conflict` for whoever is no longer looking or was invited before
 */
export const invite = command({
  name: 'matching/invite',
  summary: 'Invites somebody out of a ranked list, or puts them on the short list',
  input: z.object({
    listId: z.uuid(),
    position: z.int().min(0).max(200),
    kind: z.enum(['propose', 'invite']),
    text: z.string().trim().max(500).default(''),
  }),
  output: z.object({ pairingId: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { listId, position, kind, text }, effects) => {
    const context = anyContext as SignedIn
    const { personId, opportunityId } = await shownAt(context, listId, position)
    const opening = await getOpportunity(context, opportunityId)
    const side = seekingSide(context, opening)
    if (opening.status !== 'open') throw notOpen()
    const told = (pairingId: string) => {
      effects.about({ kind: 'pairing', id: pairingId }, { kind })
      effects.emit('pairing.moved', { pairingId, step: kind })
      return { pairingId }
    }
    if ((await findProfilesToMatch(context, { personIds: [personId] })).length === 0) throw conflict(GONE)
    const known = await findPairing(context, opportunityId, personId)
    if (known?.state === 'proposed' && kind === 'invite') {
      await takeStep(context, known.id, { version: known.version, kind, text, detail: {} })
      return told(known.id)
    }
    const begun = { opening, personId, kind, side, text, origin: 'list', originId: listId } as const
    const [made] = await beginPairings(context, [begun])
    if (!made) throw conflict(BEFORE)
    return told(made.id)
  },
})

async function shownAt(context: SignedIn, listId: string, position: number) {
  const [row] = await context.db
    .select({ personId: impression.targetId, opportunityId: shownList.opportunityId })
    .from(impression)
    .innerJoin(shownList, and(eq(shownList.tenantId, impression.tenantId), eq(shownList.id, impression.listId)))
    .where(
      and(
        eq(impression.tenantId, context.tenant.id),
        eq(impression.listId, listId),
        eq(impression.position, position),
        eq(shownList.kind, 'profiles'),
        eq(shownList.accountId, context.actor.accountId),
      ),
    )
  if (!row?.opportunityId) throw notFound(`place ${position} of list ${listId}`)
  return { personId: row.personId, opportunityId: row.opportunityId }
}
