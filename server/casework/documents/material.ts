import { type Day, formatDay, inBoth, type Localised, quoted } from '@xinglin/base'
import type { ExplainedCondition, Ground, Pack, ProcedureSchema, Rule } from '@xinglin/policy'
import { type ActionDetail, getStage } from '@xinglin/procedure'
import type { Context } from '../../platform/context.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import { type Judgement, judgeSubject, titledFor } from '../../policy/index.ts'
import { getSubject } from '../../registry/index.ts'
import { handedIn } from '../handed-in.ts'
import { caseLabels } from '../labels.ts'
import type { LoadedCase } from '../load-case.ts'
import { findProcedureSchema } from '../procedure.ts'
import { clockOf } from '../project-state.ts'

/** All that the words of any document can need of a case: read once, when it is issued. */
export type Material = {
  readonly loaded: LoadedCase
  /** What the action that issues the document carries. */
  readonly detail: ActionDetail
  readonly today: Day
  readonly pack: Pack
  readonly rule: Rule
  readonly procedure: ProcedureSchema
  readonly judgement: Judgement
  readonly applicant: { readonly name: string; readonly kind: string }
  readonly beneficiary: { readonly name: string; readonly kind: string; readonly masks: ReadonlyMap<string, string> }
  readonly unit: Localised
  readonly area: Localised | null
  readonly filedOn: Day
  /** Last day of the promised time; undefined where the calendar does not reach or nothing is promised. */
  readonly promisedOn: Day | undefined
  /** Titles of the papers handed in, with how many files each has. */
  readonly papers: readonly { readonly title: Localised; readonly files: number }[]
}

/** Reads what a document says of a case as it stands after the action that issues it. */
export async function readMaterial(context: Context, loaded: LoadedCase, detail: ActionDetail): Promise<Material> {
  const { file, state } = loaded
  const filedOn = (state.filedOn ?? context.today) as Day
  const { packHash, period } = file
  const judgement = await judgeSubject(context, file.benefit, file.subjectId, { filedOn, packHash, period })
  const beneficiary = await getSubject(context, file.beneficiaryId)
  const { promisedOn } = clockOf(context, loaded)
  const labels = caseLabels(context)
  return {
    loaded,
    detail,
    today: context.today,
    pack: await context.packs.pinned(context.db, context.tenant.packId, file.packHash),
    // A document of one month's award says which: two alike would differ in their numbers alone.
    rule: { ...judgement.rule, title: titledFor(judgement.rule.title, period) },
    procedure: await findProcedureSchema(context, file),
    judgement,
    applicant: await getSubject(context, file.applicantId),
    beneficiary: { ...beneficiary, masks: await findMasks(context, file.beneficiaryId) },
    unit: labels.unit(file.unitId),
    area: labels.area(file.areaCode),
    filedOn,
    promisedOn: typeof promisedOn === 'number' ? (promisedOn as Day) : undefined,
    papers: await papersOf(context, loaded, judgement.rule),
  }
}

async function papersOf(context: Context, { file }: LoadedCase, rule: Rule): Promise<Material['papers']> {
  const rows = await handedIn(context, file.id)
  return rule.evidence
    .map((paper) => ({ title: paper.title, files: rows.filter((row) => row.evidenceId === paper.id).length }))
    .filter((paper) => paper.files > 0)
}

/** `2024年5月20日`, `20 May 2024`. */
export const dayText = (day: Day): Localised => inBoth((language) => formatDay(day, language))

/** A clause as a document names it: `《……通知》（八）`. */
export const clauseText = ({ title, clause }: Pick<Ground, 'title' | 'clause'>): Localised => ({
  zh: `《${title.zh}》（${clause}）`,
  en: `${quoted(title).en} (${clause})`,
})

/**
 * Conditions as they are told one by one: a group without facts of its own gives way to its parts. Of a group that holds because some of
 * them do, those are told: what else would have done decides nothing.
 */
export function plainConditions(conditions: readonly ExplainedCondition[]): readonly ExplainedCondition[] {
  return conditions.flatMap((one) => {
    if (one.facts.length > 0 || one.parts.length === 0) return [one]
    const holding = one.truth === true ? one.parts.filter((part) => part.truth === true) : []
    return plainConditions(holding.length > 0 ? holding : one.parts)
  })
}

/** Working days of the stage the case is in, where the procedure names them. */
export function stageDays({ loaded: { procedure, state } }: Material): number | undefined {
  return state.stage === null ? undefined : getStage(procedure, state.stage).within
}

/** `你` to a person, `你单位` to anyone else. */
export const you = ({ applicant }: Material): string => (applicant.kind === 'person' ? '你' : '你单位')
