import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { findOrganisation, readUscc } from '../credit-code.ts'
import { OrganisationName } from '../person-name.ts'
import { recordFacts } from '../record-fact.ts'
import { representation } from '../schema.ts'
import { createSubject } from '../subjects.ts'

/**
 * States that one acts for an organisation. That is enough to prepare an application; to file one, an officer must have seen the
 * authorisation. Typing a credit code proves nothing.
 */
export const claimOrganisation = command({
  name: 'registry/claim-organisation',
  summary: 'States that the account acts for an organisation',
  input: z.object({ name: OrganisationName, uscc: z.string().max(40) }),
  output: z.object({ subjectId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { name, uscc }, effects) => {
    const context = anyContext as SignedIn
    const code = readUscc(uscc)
    const known = await findOrganisation(context, code)
    const subjectId = known ?? (await createSubject(context, { kind: 'organisation', name }))
    if (!known) {
      await recordFacts(context, { id: subjectId, kind: 'organisation' }, [
        { key: 'uscc', value: code, source: 'self' },
      ])
    }
    const [standing] = await context.db
      .select({ id: representation.id })
      .from(representation)
      .where(
        and(
          eq(representation.tenantId, context.tenant.id),
          eq(representation.accountId, context.actor.accountId),
          eq(representation.subjectId, subjectId),
        ),
      )
    if (!standing) {
      await context.db.insert(representation).values({
        tenantId: context.tenant.id,
        id: newId(),
        accountId: context.actor.accountId,
        subjectId,
        scope: 'agent',
        proof: 'declared',
        validFrom: isoDay(context.today),
      })
    }
    effects.about({ kind: 'organisation', id: subjectId })
    return { subjectId }
  },
})
