import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { getSubject } from '../names.ts'
import { OfficerFacts, officerStatements } from '../officer-statements.ts'
import { recordFacts as writeFacts } from '../record-fact.ts'

/** Records verified facts of somebody or something known: a day of graduation, a certificate, a corrected date. Never of oneself. */
export const recordFacts = command({
  name: 'registry/record-facts',
  summary: 'Records verified facts of a person, a company or a record',
  input: z.object({ subjectId: z.uuid(), facts: OfficerFacts }),
  output: z.object({ subjectId: z.uuid() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { subjectId, facts }, effects) => {
    const context = anyContext as SignedIn
    const { id, kind } = await getSubject(context, subjectId)
    if (claimsFor(context.actor, id)) throw forbidden(`own facts of ${subjectId}`)
    await writeFacts(context, { id, kind }, officerStatements(context, kind, facts))
    effects.about({ kind, id }, { facts: Object.keys(facts).join(' ') })
    return { subjectId: id }
  },
})
