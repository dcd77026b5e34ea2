import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { readCode } from '../documents/code.ts'
import { caseFile, objection } from '../schema.ts'

const Found = z.object({
  number: z.string(),
  raisedOn: z.string(),
  finding: z.enum(['upheld', 'rejected']).nullable(),
  findingReason: z.string().nullable(),
  foundOn: z.string().nullable(),
})

/** What became of an objection raised without a name, for whoever has its code. Called in process, where guessing is limited. */
export const objectionResult = query({
  name: 'casework/objection-result',
  summary: 'What became of an objection without a name',
  input: z.object({ code: z.string().max(60) }),
  output: z.object({ found: Found.nullable() }),
  access: 'anyone',
  run: async (context, { code }) => {
    const plain = readCode(code)
    if (plain === undefined) return { found: null }
    const [found] = await context.db
      .select({
        number: caseFile.number,
        raisedOn: objection.raisedOn,
        finding: objection.finding,
        findingReason: objection.findingReason,
        foundOn: objection.foundOn,
      })
      .from(objection)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, objection.tenantId), eq(caseFile.id, objection.caseId)))
      .where(and(eq(objection.tenantId, context.tenant.id), eq(objection.code, plain)))
    return { found: found ?? null }
  },
})
