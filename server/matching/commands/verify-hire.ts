import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { officerStatements, recordFacts } from '../../registry/index.ts'
import { hireOf, unverifiedHire } from '../life/hire-facts.ts'
import { loadPairing } from '../life/load.ts'

const NOTHING = {
  zh: '没有需要核实的用工记录。',
  en: 'There is no record of work here that waits to be verified.',
}

/**
 * An officer has compared what both sides agreed with the contract and the insurance records: it is verified from now on, and what the records
 * give both sides is found by itself. Figures and days stay as the two sides stated them; another day is theirs to correct.
 * @throws Fault `not_found` for who does not answer for its area, `forbidden` where the unit does not verify it, `conflict` with nothing to verify
 */
export const verifyHire = command({
  name: 'matching/verify-hire',
  summary: 'Verifies the work that came of a match',
  input: z.object({
    pairingId: z.uuid(),
    /** Months of social insurance paid so far, by the insurance records; null where they were not looked at. */
    insuredMonths: z.int().min(0).max(600).nullable().default(null),
  }),
  output: z.object({ engagementId: z.uuid() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { pairingId, insuredMonths }, effects) => {
    const context = anyContext as SignedIn
    const { row, sides } = await loadPairing(context, pairingId, 'lock')
    if (!sides.includes('desk')) throw notFound(`pairing ${pairingId}`)
    const engagementId = hireOf(row)
    const stated = await unverifiedHire(context, row)
    const facts = { ...stated, ...(insuredMonths !== null && { insured_months: insuredMonths }) }
    if (engagementId === null || Object.keys(facts).length === 0) throw conflict(NOTHING)
    const engagement = { id: engagementId, kind: 'engagement' }
    await recordFacts(context, engagement, officerStatements(context, 'engagement', facts))
    effects.about({ kind: 'pairing', id: pairingId }, { facts: Object.keys(facts).join(' ') })
    return { engagementId }
  },
})
