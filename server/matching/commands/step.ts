import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { loadPairing } from '../life/load.ts'
import { readDetail, StepInput } from '../life/step-input.ts'
import { STEP_KINDS, type StepKind } from '../life/steps.ts'
import { takeStep } from '../life/take-step.ts'

const KINDS = STEP_KINDS as [StepKind, ...StepKind[]]

/** The next step of a pairing, by a side that may take it now. */
export const step = command({
  name: 'matching/step',
  summary: 'Takes a step in a match',
  input: z.object({ pairingId: z.uuid(), version: z.int().min(1), kind: z.enum(KINDS), input: StepInput.prefault({}) }),
  output: z.object({ pairingId: z.string(), state: z.string(), version: z.number() }),
  access: 'signed_in',
  run: async (anyContext, { pairingId, version, kind, input }, effects) => {
    const context = anyContext as SignedIn
    const detail = await readDetail(context, await loadPairing(context, pairingId), kind, input)
    const { standing, opening, row } = await takeStep(context, pairingId, { version, kind, text: input.text, detail })
    effects.about({ kind: 'pairing', id: pairingId }, { kind })
    effects.emit('pairing.moved', { pairingId, step: kind })
    // Places were taken or given back, and whoever has a place is shown to nobody else.
    if (['agree', 'decline', 'withdraw'].includes(kind)) {
      effects.emit('opportunity.changed', { opportunityId: opening.id })
      effects.emit('profile.changed', { personId: row.personId })
    }
    return { pairingId, state: standing.state, version: standing.version }
  },
})
