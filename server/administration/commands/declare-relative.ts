import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict } from '../../platform/fault.ts'
import { blindIndex } from '../../platform/secrets/cipher.ts'
import { BLANK, putSecret } from '../../platform/secrets/store.ts'
import { readSecret } from '../../registry/index.ts'
import { RELATIONSHIPS } from '../relationships.ts'
import { placeOf } from '../relative-secrets.ts'
import { relative } from '../schema.ts'

/**
 * An officer says who their relatives are (回避申报). From then on every case in which that person applies or benefits is closed to the officer,
 * recognised by the document number alone. Name, number and employer are kept encrypted.
 */
export const declareRelative = command({
  name: 'administration/declare-relative',
  summary: 'Declares a relative whose cases one stays out of',
  input: z.object({
    name: z.string().trim().min(1).max(60),
    relationship: z.enum(RELATIONSHIPS),
    idNumber: z.string().trim().min(6).max(40),
    employer: z.string().trim().max(100).default(''),
  }),
  output: z.object({ relativeId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const { actor, db, keys, tenant } = context
    const number = readSecret('id_number', input.idNumber)
    const idIndex = blindIndex(keys.index, 'id_number', number)
    const [known] = await db
      .select({ id: relative.id })
      .from(relative)
      .where(
        and(
          eq(relative.tenantId, tenant.id),
          eq(relative.accountId, actor.accountId),
          eq(relative.idIndex, idIndex),
          isNull(relative.endedAt),
        ),
      )
    if (known) throw conflict({ zh: '这位亲属已经申报过。', en: 'This relative has been declared already.' })
    const relativeId = newId()
    await db.insert(relative).values({
      tenantId: tenant.id,
      id: relativeId,
      accountId: actor.accountId,
      relationship: input.relationship,
      idIndex,
    })
    await putSecret(context, placeOf(relativeId, 'name'), input.name, BLANK)
    await putSecret(context, placeOf(relativeId, 'number'), number)
    if (input.employer !== '') await putSecret(context, placeOf(relativeId, 'employer'), input.employer, BLANK)
    effects.about({ kind: 'relative', id: relativeId }, { relationship: input.relationship })
    return { relativeId }
  },
})
