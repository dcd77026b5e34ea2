import type { ActionDetail } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { judgeSubject } from '../../policy/index.ts'
import { handedIn } from '../handed-in.ts'
import type { LoadedCase } from '../load-case.ts'
import { findMissingParts } from '../missing-parts.ts'
import type { PaperOption } from '../paper-options.ts'
import { findProcedureSchema } from '../procedure.ts'
import { workdaysOf } from '../project-state.ts'
import { caseFile } from '../schema.ts'
import { caseActionKind } from './action.ts'

/**
 * Files a case: whatever the rule asks is answered, the papers are there, the one who files may do so. From here on the case
 * keeps the pack it was filed under, and what was judged. It may be filed against the computed answer: a refusal is a person's.
 */
async function file(context: SignedIn, loaded: LoadedCase, instead: Instead): Promise<ActionDetail> {
  const all = await findMissingParts(context, loaded)
  const promised = all.flatMap((one) => (one.instead && instead[one.instead.may] ? [one.instead] : []))
  const missing = all.filter((one) => !one.instead || !instead[one.instead.may])
  const first = missing[0]
  if (first) {
    throw unprocessable(
      { zh: `还不能提交：${first.title.zh}。`, en: `This cannot be submitted yet: ${first.title.en}.` },
      first.id,
    )
  }
  const pack = context.packs.current(context.tenant.packId)
  const { benefit, subjectId, period } = loaded.file
  const { explanation } = await judgeSubject(context, benefit, subjectId, { period })
  const filedFacts = Object.fromEntries(
    explanation.conditions.flatMap((one) => one.facts).map((one) => [one.path, one.value ?? null]),
  )
  await context.db
    .update(caseFile)
    .set({ packHash: loaded.file.packHash ?? pack.context.hash, filedFacts })
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, loaded.file.id)))
  const files = (await handedIn(context, loaded.file.id)).map((one) => one.fileId)
  return { facts: filedFacts, files, ...(await promisesOf(context, loaded, promised)) }
}

/** Which of the two ways around a paper the applicant takes. */
type Instead = Readonly<Record<PaperOption, boolean>>

/** Papers that follow, with their last day, and papers signed for. */
async function promisesOf(
  context: SignedIn,
  { file }: LoadedCase,
  promised: readonly { paper: string; may: PaperOption }[],
): Promise<ActionDetail> {
  const of = (may: PaperOption) => promised.filter((one) => one.may === may).map((one) => one.paper)
  const [papers, committed] = [of('follow'), of('commit')]
  const { stages } = await findProcedureSchema(context, file)
  const until = workdaysOf(context).add(context.today, stages[0]?.gaps?.days ?? 0)
  return {
    ...(papers.length > 0 && { papers, ...(until !== undefined && { until }) }),
    ...(committed.length > 0 && { committed }),
  }
}

export const submit = caseActionKind({
  verb: { zh: '提交申请', en: 'Submit' },
  effect: { zh: '提交后由受理单位办理。', en: 'The office handles it from here.' },
  tone: 'primary',
  input: z.object({
    declared: z.literal(true),
    promised: z.boolean().default(false),
    committed: z.boolean().default(false),
  }),
  prepare: (context, loaded, input) => file(context, loaded, { follow: input.promised, commit: input.committed }),
})

/** Answers a correction. The law pinned at filing stays; what is judged is read anew. */
export const resubmit = caseActionKind({
  verb: { zh: '补正后重新提交', en: 'Submit again' },
  effect: { zh: '提交后由受理单位接着办理。', en: 'The office goes on from here.' },
  tone: 'primary',
  input: z.object({ text: z.string().trim().max(2000).default('') }),
  prepare: async (context, loaded, input) => ({
    ...(await file(context, loaded, { follow: false, commit: false })),
    ...(input.text && { text: input.text }),
  }),
})
