import type { Rule } from '@xinglin/policy'
import { z } from 'zod'
import type { Standing } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findRecords, getRule, type OwnRecord } from '../../policy/index.ts'
import { findOpenCall } from '../calls.ts'

type StartForm = {
  readonly rule: Rule
  readonly standings: readonly Standing[]
  readonly records: readonly OwnRecord[]
  /** Where it is applied for by call only: the one that runs, or that none does. */
  readonly call: { readonly closesOn: string; readonly document: string } | 'closed' | null
}

/** A benefit and those the account may apply for it on behalf of. Called in process. */
export const startQuery = query({
  name: 'casework/start-form',
  summary: 'A benefit and whom the account may apply for',
  input: z.object({ benefit: z.string().max(100) }),
  output: z.custom<StartForm>(),
  access: 'signed_in',
  run: async (anyContext, { benefit }) => {
    const context = anyContext as SignedIn
    const rule = await getRule(context, benefit)
    const standings = context.actor.standings.filter((one) => one.kind === rule.beneficiary.kind)
    const records: OwnRecord[] = []
    // A request for service is a matter of its own each time; an earlier one is never asked for again.
    const known = rule.gives === 'service' ? [] : standings.filter((each) => each.verified)
    for (const one of known) records.push(...(await findRecords(context, rule, one.subjectId)))
    const call = rule.call ? ((await findOpenCall(context, rule.id)) ?? ('closed' as const)) : null
    return { rule, standings, records, call }
  },
})
