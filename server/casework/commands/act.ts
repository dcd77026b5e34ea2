import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { parseInput } from '../../platform/commands/parse.ts'
import { CASE_ACTIONS, type PersonsAction } from '../actions/index.ts'
import { appendAction, demandPermitted, demandVersion } from '../append.ts'
import { doerOf, inSteadOf } from '../doer.ts'
import { getCase } from '../load-case.ts'
import { lockLineOf } from '../ranking/lock.ts'
import { demandPublished, demandVisible } from '../visibility.ts'

const kinds = Object.keys(CASE_ACTIONS) as [PersonsAction, ...PersonsAction[]]

/** One step of a case, by whoever the procedure lets take it. Names the version it was decided on; a moved case answers 409. */
export const act = command({
  name: 'casework/act',
  summary: 'Takes one step in a case',
  input: z.object({
    caseId: z.uuid(),
    version: z.int().min(1),
    kind: z.enum(kinds),
    input: z.record(z.string(), z.unknown()).default({}),
  }),
  output: z.object({ caseId: z.uuid(), version: z.number(), situation: z.string() }),
  access: 'signed_in',
  run: async (context, { caseId, version, kind, input }, effects) => {
    const signedIn =
      kind === 'object' ? await demandPublished(context, caseId) : await demandVisible(context, caseId, 'either')
    if (kind === 'approve' || kind === 'queue') await lockLineOf(context, [caseId])
    const loaded = await getCase(context, caseId, 'lock')
    demandVersion(loaded, version)
    const doer = doerOf(signedIn, loaded, kind)
    demandPermitted(context, loaded, doer, kind)
    const definition = CASE_ACTIONS[kind]
    const detail = await definition.prepare(signedIn, loaded, parseInput(definition.input, input))
    const after = await appendAction(context, loaded, doer, kind, detail)
    effects.about({ kind: 'case', id: caseId }, { action: kind, situation: after.state.situation, ...inSteadOf(doer) })
    effects.emit('case.moved', { caseId, action: kind, situation: after.state.situation })
    return { caseId, version: after.state.version, situation: after.state.situation }
  },
})
