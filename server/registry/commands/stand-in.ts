import { addDays, isoDay } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { checkFile } from '../../platform/files/check.ts'
import { putFile } from '../../platform/files/store.ts'
import { findBySecret, putSecret } from '../../platform/secrets/store.ts'
import { surestFirst } from '../duplicates/own-word.ts'
import { whoIs } from '../duplicates/who-is.ts'
import { getSubject } from '../names.ts'
import { PersonName } from '../person-name.ts'
import { representation } from '../schema.ts'
import { readSecret } from '../secret-facts.ts'
import { createSubject } from '../subjects.ts'

/** Days a slip counts: long enough to see one matter through, short enough to be asked again. */
const DAYS = 90

/**
 * Staff of a service point act for a person who is present: seen with their identity document, on a signed slip that is kept. Whoever does so is on the
 * person's side of the case and never handles it.
 * @throws Fault `unprocessable` for a number whose check digit is wrong or a slip that is not a document
 */
export const standIn = command({
  name: 'registry/stand-in',
  summary: 'Acts for a person present at a service point, on a signed slip',
  input: z.object({
    name: PersonName,
    /** Number of the identity document seen at the window. */
    idNumber: z.string().trim().min(1).max(40),
    slip: z.object({ name: z.string().min(1).max(255), content: z.base64().min(1).max(14_000_000) }),
  }),
  output: z.object({ subjectId: z.uuid() }),
  access: { officers: ['service'] },
  run: async (anyContext, { name, idNumber, slip }, effects) => {
    const context = anyContext as SignedIn
    const number = readSecret('id_number', idNumber)
    const checked = checkFile(slip.name, Buffer.from(slip.content, 'base64'))
    const held = await findBySecret(context, 'id_number', number)
    const now = await whoIs(context, held)
    const [known] = await surestFirst(context, [...new Set(held.map((id) => now.get(id) ?? id))])
    if (known !== undefined && (await getSubject(context, known)).name !== name) {
      const say = {
        zh: '姓名与这个证件号码的记录不一致，请核对证件。',
        en: 'The name on record for this number is another one. Please check the document.',
      }
      throw unprocessable(say, 'name')
    }
    const subjectId = known ?? (await createSubject(context, { kind: 'person', name }))
    if (known === undefined) {
      await putSecret(context, { subjectKind: 'person', subjectId, key: 'id_number' }, number)
    }
    const evidenceFileId = await putFile(context, { kind: 'representation', id: subjectId }, checked)
    const [from, until] = [isoDay(context.today), isoDay(addDays(context.today, DAYS))]
    await context.db
      .insert(representation)
      .values({
        tenantId: context.tenant.id,
        id: newId(),
        accountId: context.actor.accountId,
        subjectId,
        scope: 'agent',
        proof: 'document',
        evidenceFileId,
        verifiedBy: context.actor.accountId,
        validFrom: from,
        validUntil: until,
      })
      .onConflictDoUpdate({
        target: [representation.tenantId, representation.accountId, representation.subjectId, representation.scope],
        set: {
          validUntil: sql`greatest(${representation.validUntil}, ${until}::date)`,
          evidenceFileId,
          proof: 'document',
        },
      })
    effects.about({ kind: 'person', id: subjectId }, { slip: evidenceFileId })
    return { subjectId }
  },
})
