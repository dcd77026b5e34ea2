import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { PersonName } from '../person-name.ts'
import { representation } from '../schema.ts'
import { createSubject } from '../subjects.ts'

/** Makes the signed-in account a person of this city: cities keep personal data apart. Answers the one there is already. */
export const becomePerson = command({
  name: 'registry/become-person',
  summary: 'Enters the signed-in account as a person of this city',
  input: z.object({ name: PersonName }),
  output: z.object({ subjectId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { name }, effects) => {
    const context = anyContext as SignedIn
    const known = context.actor.standings.find((one) => one.scope === 'self')
    if (known) return { subjectId: known.subjectId }
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
    effects.about({ kind: 'person', id: subjectId })
    return { subjectId }
  },
})
