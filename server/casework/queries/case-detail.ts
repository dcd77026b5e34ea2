import { type Day, isoDay, type Localised } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import { ACTION_KINDS, SITUATIONS } from '@xinglin/procedure'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { file as fileTable } from '../../platform/files/schema.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import { Text } from '../../platform/text/schema.ts'
import { allowedFor, JudgementView, judgeSubject, titledFor, viewJudgement } from '../../policy/index.ts'
import { findSlip, getSubject } from '../../registry/index.ts'
import { findDecidedSum } from '../decided-sum.ts'
import { DocumentLine, documentsOf } from '../documents/list.ts'
import { clauseText } from '../documents/material.ts'
import { possibleFor } from '../doer.ts'
import { caseLabels } from '../labels.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { insteadOf } from '../paper-options.ts'
import { partiesOf } from '../parties.ts'
import { findProcedureSchema } from '../procedure.ts'
import { clockOf } from '../project-state.ts'
import { caseEvidence, objection } from '../schema.ts'
import { demandVisible } from '../visibility.ts'
import { BudgetView, budgetOf } from './case/budget-state.ts'
import { ChangesView, changesOf } from './case/changes.ts'
import { DutiesView, dutiesOf } from './case/duties.ts'
import { Offer, offersOf } from './case/offers.ts'
import { queuePlace } from './case/queue-place.ts'
import { RankingView, rankingOf } from './case/ranking.ts'
import { RatingView, ratingOf } from './case/rating.ts'
import { RecusalView, recusalsOf } from './case/recusals.ts'
import { roadOf, StageView } from './case/road.ts'
import { TrailEntry, trailOf } from './case/trail.ts'

const PromisedDay = z.union([z.string(), z.literal('open'), z.null()])

const Output = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number(),
  /** `ground`: the clause it rests on, as documents name it. */
  benefit: z.object({ id: z.string(), title: Text, ground: Text }),
  applicant: z.object({ id: z.uuid(), name: z.string() }),
  beneficiary: z.object({ id: z.uuid(), name: z.string(), kind: z.string() }),
  secrets: z.array(z.object({ key: z.string(), title: Text, mask: z.string() })),
  unitId: z.string(),
  unit: Text,
  area: Text.nullable(),
  situation: z.enum(SITUATIONS),
  situationLabel: Text,
  stages: z.array(StageView),
  procedure: Text,
  clock: z.object({
    running: z.boolean(),
    since: z.string().nullable(),
    stageDueOn: PromisedDay,
    stageWarnOn: PromisedDay,
    promisedOn: PromisedDay,
    legalDueOn: PromisedDay,
  }),
  noticeUntil: z.string().nullable(),
  sum: z.number().nullable(),
  allowed: z.object({ fen: z.number(), because: Text.nullable(), assumed: Text.nullable() }).nullable(),
  judgement: JudgementView,
  possible: z.array(z.enum(ACTION_KINDS)),
  /** What the reader can do now, each with its form. */
  offers: z.array(Offer),
  duties: DutiesView,
  /** What a meeting settled, in fen, where no rule computes the sum (一事一议). */
  decidedSum: z.number().nullable(),
  changes: ChangesView.nullable(),
  /** Officer who has it in hand; null while it is the whole desk's. */
  assignee: z.string().nullable(),
  /** Whether the reader is of the office here, and not of the applicant's side. */
  inside: z.boolean(),
  trail: z.array(TrailEntry),
  recusals: RecusalView,
  evidence: z.array(
    z.object({
      id: z.string(),
      title: Text,
      optional: z.boolean(),
      proves: z.array(z.string()),
      /** Before it is filed, what may be done instead of handing the paper in now (容缺, 告知承诺); afterwards, what was done. */
      instead: z.enum(['follow', 'commit']).nullable(),
      files: z.array(z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.number() })),
    }),
  ),
  documents: z.array(DocumentLine),
  objections: z.array(
    z.object({
      id: z.uuid(),
      reason: z.string(),
      raisedOn: z.string(),
      finding: z.enum(['upheld', 'rejected']).nullable(),
      findingReason: z.string().nullable(),
      foundOn: z.string().nullable(),
    }),
  ),
  /** How the applicant found it, once it has ended, and what the office answered. */
  rating: RatingView.nullable(),
  remedy: Text.nullable(),
  remedyDays: z.number().nullable(),
  /** Cases at the same desk that came earlier; null where nothing is queued. */
  queuePlace: z.number().nullable(),
  /** The year's budget for the benefit, for the applicant; officers have the budget's own page. */
  budget: BudgetView.nullable(),
  /** Its place where the budget is given by rank, and the line; for both sides. */
  ranking: RankingView.nullable(),
  /** Bundle it was handed in with, for the applicant. */
  bundleId: z.uuid().nullable(),
})
export type CaseDetail = z.output<typeof Output>

/** One case with everything a person may see of it: checks, evidence, trail, and the actions possible now. */
export const caseDetail = query({
  name: 'casework/case',
  summary: 'One case: machine checks, evidence, trail, possible actions',
  input: z.object({ caseId: z.uuid() }),
  output: Output,
  access: 'signed_in',
  run: async (anyContext, { caseId }) => {
    const context = await demandVisible(anyContext, caseId, 'either')
    const loaded = await getCase(context, caseId)
    const { file, state } = loaded
    const labels = caseLabels(context)
    const filedOn = (state.filedOn ?? context.today) as Day
    const { packHash, period } = file
    const judged = await judgeSubject(context, file.benefit, file.subjectId, { filedOn, packHash, period })
    const { decision } = judged.explanation
    const allowed =
      decision.answer === 'due' && decision.sum.kind === 'money'
        ? await allowedFor(context, decision, { ...file, caseId: file.id }, judged.whole)
        : null
    const parties = partiesOf(context.actor, loaded)
    const inside = !parties.includes('applicant')
    const clock = clockOf(context, loaded)
    const beneficiary = await getSubject(context, file.beneficiaryId)
    const applicant = await getSubject(context, file.applicantId)
    const schema = await findProcedureSchema(context, file)
    const day = (value: number | 'open' | null) => (typeof value === 'number' ? isoDay(value as Day) : value)
    return {
      id: file.id,
      number: file.number,
      version: state.version,
      benefit: {
        id: file.benefit,
        title: titledFor(judged.rule.title, file.period),
        ground: clauseText(judged.rule.grounds[0]),
      },
      applicant: { id: file.applicantId, name: applicant.name },
      beneficiary: { id: file.beneficiaryId, name: beneficiary.name, kind: beneficiary.kind },
      secrets: await secretsOf(context, file.beneficiaryId, beneficiary.kind),
      unitId: file.unitId,
      unit: labels.unit(file.unitId),
      area: labels.area(file.areaCode),
      situation: state.situation,
      situationLabel: labels.situation(state.situation, file.benefit),
      stages: roadOf(loaded),
      procedure: schema.title,
      clock: {
        running: clock.running,
        since: clock.since === null ? null : isoDay(clock.since as Day),
        stageDueOn: day(clock.stageDueOn),
        stageWarnOn: day(clock.stageWarnOn),
        promisedOn: day(clock.promisedOn),
        legalDueOn: day(clock.legalDueOn),
      },
      noticeUntil: state.noticeUntil === null ? null : isoDay(state.noticeUntil as Day),
      sum: state.sum,
      allowed,
      judgement: viewJudgement(judged),
      possible: [...possibleFor(context, loaded)],
      offers: await offersOf(context, loaded),
      duties: dutiesOf(loaded),
      decidedSum: await findDecidedSum(context, loaded),
      changes: changesOf(loaded, judged.rule, context.lang),
      assignee: inside ? assigneeOf(loaded) : null,
      inside,
      trail: await trailOf(context, loaded, inside),
      recusals: await recusalsOf(context, loaded, inside),
      evidence: [...(await evidenceOf(context, loaded, judged.rule)), ...(await slipOf(context, loaded))],
      documents: await documentsOf(context, caseId),
      objections: await objectionsOf(context, caseId),
      rating: await ratingOf(context, caseId),
      remedy: schema.remedy?.to ?? null,
      remedyDays: schema.remedy?.reconsideration_days ?? null,
      queuePlace: await queuePlace(context, loaded),
      bundleId: inside ? null : file.bundleId,
      budget: inside ? null : await budgetOf(context, loaded, judged.rule.gives),
      ranking: await rankingOf(context, loaded),
    }
  },
})

/** Name of whoever took the case on, or was handed it. */
function assigneeOf({ actions, state }: LoadedCase): string | null {
  if (state.assignee === null) return null
  const last = actions.findLast((one) => one.kind === 'take' || one.kind === 'hand_over')
  return (last?.kind === 'take' ? last.byName : last?.detail.accountName) ?? null
}

async function secretsOf(context: SignedIn, subjectId: string, kind: string) {
  const masks = await findMasks(context, subjectId)
  const facts = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)?.facts
  return [...masks].map(([key, mask]) => ({
    key,
    title: facts?.get(key)?.title ?? ({ zh: key, en: key } as Localised),
    mask,
  }))
}

async function evidenceOf(context: SignedIn, loaded: LoadedCase, rule: Rule) {
  const { file } = loaded
  const instead = await insteadOf(context, loaded, rule)
  const rows = await context.db
    .select({
      evidenceId: caseEvidence.evidenceId,
      id: fileTable.id,
      name: fileTable.name,
      mediaType: fileTable.mediaType,
      size: fileTable.size,
    })
    .from(caseEvidence)
    .innerJoin(fileTable, and(eq(fileTable.tenantId, caseEvidence.tenantId), eq(fileTable.id, caseEvidence.fileId)))
    .where(and(eq(caseEvidence.tenantId, context.tenant.id), eq(caseEvidence.caseId, file.id)))
  return rule.evidence.map((paper) => ({
    id: paper.id,
    title: paper.title,
    optional: paper.optional,
    proves: [...paper.proves],
    instead: instead.get(paper.id) ?? null,
    files: rows.filter((row) => row.evidenceId === paper.id).map(({ evidenceId: _, ...row }) => row),
  }))
}

/** The slip a service point applied on, as one more paper that proves no fact. */
async function slipOf(context: SignedIn, { file }: LoadedCase) {
  const slip = await findSlip(context, file.createdBy, file.applicantId)
  if (!slip) return []
  const title = { zh: '代办委托单', en: 'Slip for applying on behalf' }
  return [{ id: 'slip', title, optional: false, proves: [], instead: null, files: [slip] }]
}

async function objectionsOf(context: SignedIn, caseId: string) {
  return context.db
    .select({
      id: objection.id,
      reason: objection.reason,
      raisedOn: objection.raisedOn,
      finding: objection.finding,
      findingReason: objection.findingReason,
      foundOn: objection.foundOn,
    })
    .from(objection)
    .where(and(eq(objection.tenantId, context.tenant.id), eq(objection.caseId, caseId)))
    .orderBy(asc(objection.id))
}
