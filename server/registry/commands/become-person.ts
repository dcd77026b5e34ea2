import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { putSecret } from '../../platform/secrets/store.ts'
import { PersonName } from '../person-name.ts'
import { representation } from '../schema.ts'
import { readSecret } from '../secret-facts.ts'
import { createSubject } from '../subjects.ts'

/**
 * Makes the signed-in account a person of this city: cities keep personal data apart. Answers the one there is already. A document number may be given
 * by whoever may have been entered before: the two entries are put before an officer, and nothing else follows from it (decision 30). The answer is the same
 * whether or not there is such an entry.
 * @throws Fault `unprocessable` for a number whose check digit is wrong
 */
export const becomePerson = command({
  name: 'registry/become-person',
  summary: 'Enters the signed-in account as a person of this city',
  input: z.object({ name: PersonName, idNumber: z.string().trim().max(40).default('') }),
  output: z.object({ subjectId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { name, idNumber }, effects) => {
    const context = anyContext as SignedIn
    const known = context.actor.standings.find((one) => one.scope === 'self')
    if (known) return { subjectId: known.subjectId }
    const number = idNumber === '' ? undefined : readSecret('id_number', idNumber)
    const subjectId = await createSubject(context, { kind: 'person', name })
    await context.db.insert(representation).values({
      tenantId: context.tenant.id,
      id: newId(),
      accountId: context.actor.accountId,
      subjectId,
      scope: 'self',
      proof: 'declared',
      validFrom: isoDay(context.today),
    })
    if (number !== undefined) await putSecret(context, { subjectKind: 'person', subjectId, key: 'id_number' }, number)
    effects.about({ kind: 'person', id: subjectId }, { number: number !== undefined })
    return { subjectId }
  },
})
