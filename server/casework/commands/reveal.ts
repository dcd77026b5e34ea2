import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { notFound } from '../../platform/fault.ts'
import { revealSecret } from '../../platform/secrets/store.ts'
import { getSubject } from '../../registry/index.ts'
import { demandNotKeptOut } from '../kept-out.ts'
import { getCase } from '../load-case.ts'
import { demandVisible } from '../visibility.ts'

/**
 * Shows a sensitive value of a case's beneficiary to an officer who handles it and says why. A command, not a query: it leaves a
 * line in the audit that the person it belongs to can read.
 */
export const reveal = command({
  name: 'casework/reveal',
  summary: 'Shows one sensitive value of a case, with a reason that is recorded',
  input: z.object({ caseId: z.uuid(), key: z.string().max(60), reason: z.string().trim().min(4).max(200) }),
  output: z.object({ value: z.string() }),
  access: { officers: 'any' },
  secretAnswer: true,
  run: async (anyContext, { caseId, key, reason }, effects) => {
    const context = await demandVisible(anyContext, caseId, 'officer')
    const loaded = await getCase(context, caseId)
    demandNotKeptOut(context.actor, loaded)
    const { file } = loaded
    const { kind } = await getSubject(context, file.beneficiaryId)
    effects.about({ kind, id: file.beneficiaryId }, { key, reason, case: file.number })
    const place = { subjectKind: kind, subjectId: file.beneficiaryId, key }
    const value = await revealSecret(context, place)
    if (value === undefined) throw notFound(`secret ${key} of case ${caseId}`)
    return { value }
  },
})
