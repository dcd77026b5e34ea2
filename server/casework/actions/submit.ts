import type { ActionDetail } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { judgeSubject } from '../../policy/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { findMissingParts } from '../missing-parts.ts'
import { caseEvidence, caseFile } from '../schema.ts'
import { caseActionKind } from './action.ts'

/**
 * Files a case: whatever the rule asks is answered, the papers are there, the one who files may do so. From here on the case
 * keeps the pack it was filed under, and what was judged. It may be filed against the computed answer: a refusal is a person's.
 */
async function file(context: SignedIn, loaded: LoadedCase): Promise<ActionDetail> {
  const missing = await findMissingParts(context, loaded)
  const first = missing[0]
  if (first) {
    throw unprocessable(
      { zh: `还不能提交：${first.title.zh}。`, en: `This cannot be submitted yet: ${first.title.en}.` },
      first.id,
    )
  }
  const pack = context.packs.current(context.tenant.packId)
  const { explanation } = await judgeSubject(context, loaded.file.benefit, loaded.file.subjectId)
  const filedFacts = Object.fromEntries(
    explanation.conditions.flatMap((one) => one.facts).map((one) => [one.path, one.value ?? null]),
  )
  await context.db
    .update(caseFile)
    .set({ packHash: loaded.file.packHash ?? pack.context.hash, filedFacts })
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, loaded.file.id)))
  const handedIn = await context.db
    .select({ id: caseEvidence.fileId })
    .from(caseEvidence)
    .where(and(eq(caseEvidence.tenantId, context.tenant.id), eq(caseEvidence.caseId, loaded.file.id)))
  return { facts: filedFacts, files: handedIn.map((one) => one.id) }
}

export const submit = caseActionKind({
  verb: { zh: '提交申请', en: 'Submit' },
  effect: { zh: '提交后由受理单位办理。', en: 'The office handles it from here.' },
  tone: 'primary',
  input: z.object({ declared: z.literal(true) }),
  prepare: (context, loaded) => file(context, loaded),
})

/** Answers a correction. The law pinned at filing stays; what is judged is read anew. */
export const resubmit = caseActionKind({
  verb: { zh: '补正后重新提交', en: 'Submit again' },
  effect: { zh: '提交后由受理单位接着办理。', en: 'The office goes on from here.' },
  tone: 'primary',
  input: z.object({ text: z.string().trim().max(2000).default('') }),
  prepare: async (context, loaded, input) => ({
    ...(await file(context, loaded)),
    ...(input.text && { text: input.text }),
  }),
})
