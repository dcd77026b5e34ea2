import type { Localised } from '@xinglin/base'
import type { Rule, Slot, StageSchema } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import {
  type Allowed,
  allowedFor,
  askedSlots,
  figureIndex,
  getRule,
  type Judgement,
  judgeFacts,
  kindAt,
  pathsOf,
} from '../../policy/index.ts'
import {
  type FactJson,
  findNode,
  type Graph,
  getGraph,
  getSubject,
  type SecretFact,
  subjectFacts,
} from '../../registry/index.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { findMissingParts, type MissingPart } from '../missing-parts.ts'
import { findProcedureSchema } from '../procedure.ts'
import { secretsWanted } from '../secrets-wanted.ts'
import { NAMED_KINDS, partyTitle } from '../unnamed-parties.ts'
import { demandVisible } from '../visibility.ts'

/** A party of an application besides the applicant: who it is, and whether it has a name yet. */
export type PartyToName = {
  readonly path: string
  readonly kind: string
  readonly name: string
  readonly named: boolean
  readonly title: Localised
}

/** A question of the application with the answer the ledger has. */
export type AnsweredSlot = { readonly slot: Slot; readonly value: FactJson | undefined; readonly verified: boolean }

/** All that the pages of an application in progress need. Called in process. */
export type Draft = {
  readonly loaded: LoadedCase
  readonly rule: Rule
  readonly judgement: Judgement
  readonly slots: readonly AnsweredSlot[]
  readonly next: Slot | undefined
  readonly parties: readonly PartyToName[]
  readonly secrets: readonly { readonly fact: SecretFact; readonly mask: string | undefined }[]
  readonly missing: readonly MissingPart[]
  readonly applicantName: string
  /** The stage that takes applications in: which papers may follow or be signed for, and on what terms. */
  readonly intake: Pick<StageSchema, 'gaps' | 'commitment'>
  /** What earlier awards leave of the sum; null where no money is due. */
  readonly allowed: Allowed | null
}

/** An application in progress: questions answered and open, parties, identity, papers, what is missing. */
export const draftQuery = query({
  name: 'casework/draft',
  summary: 'An application in progress',
  input: z.object({ caseId: z.uuid() }),
  output: z.custom<Draft>(),
  access: 'signed_in',
  run: async (anyContext, { caseId }) => {
    const context = await demandVisible(anyContext, caseId, 'applicant')
    const loaded = await getCase(context, caseId)
    const { file } = loaded
    const rule = await getRule(context, file.benefit, file.packHash)
    const graph = await getGraph(context, file.subjectId)
    const facts = subjectFacts(graph, context.packs.current(context.tenant.packId).dictionary)
    const judgement = judgeFacts(context, rule, facts, await figureIndex(context), { period: file.period })
    const { decision } = judgement.explanation
    const nextPath =
      decision.answer === 'unknown' ? decision.missing.find((one) => one.kind === 'fact')?.path : undefined
    const slots = askedSlots(rule).map((slot): AnsweredSlot => {
      const cut = slot.path.lastIndexOf('.')
      const rows = findNode(graph, slot.path.slice(0, cut))?.facts.get(slot.path.slice(cut + 1))
      const row = rows?.at(-1)
      return { slot, value: row?.value ?? undefined, verified: row !== undefined && row.verifiedAt !== null }
    })
    const masks = await findMasks(context, file.beneficiaryId)
    return {
      loaded,
      rule,
      judgement,
      slots,
      next: slots.find((one) => one.slot.path === nextPath)?.slot,
      parties: await partiesToName(context, rule, graph),
      secrets: (await secretsWanted(context, rule, file.beneficiaryId)).map((fact) => ({
        fact,
        mask: masks.get(fact.key),
      })),
      missing: await findMissingParts(context, loaded),
      allowed:
        decision.answer === 'due' && decision.sum.kind === 'money'
          ? await allowedFor(context, decision, { ...file, caseId: file.id }, judgement.whole)
          : null,
      intake: (await findProcedureSchema(context, file)).stages[0] ?? {},
      applicantName: (await getSubject(context, file.applicantId)).name,
    }
  },
})

async function partiesToName(context: SignedIn, rule: Rule, graph: Graph): Promise<PartyToName[]> {
  const parties: PartyToName[] = []
  for (const path of pathsOf(rule)) {
    const node = path === rule.beneficiary.path || !path.includes('.') ? undefined : findNode(graph, path)
    if (node === undefined) continue
    const kind = kindAt(context, path)
    if (!NAMED_KINDS.includes(kind)) continue
    const party = await getSubject(context, node.id)
    parties.push({
      path,
      kind,
      name: party.name,
      named: party.name !== kind,
      title: partyTitle(context, path),
    })
  }
  return parties
}
