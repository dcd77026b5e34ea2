import { addDays, day, isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { createSubject, getGraph, recordFacts, type Statement } from '../../registry/index.ts'
import { TRAINING } from '../index/kinds.ts'
import { endEngagement } from './engagement.ts'
import type { Loaded } from './load.ts'
import type { StepDetail } from './step-detail.ts'

/**
 * Kept on after an internship: a job of its own in the registry, entered once, that says it followed one. The internship ends the day
 * before. After an order class it is a job like any other. What both sides are due for it follows from this record. Answers the job's id.
 */
export async function keepOn(context: SignedIn, { row, opening }: Loaded, contract: StepDetail): Promise<string> {
  const from = contract.contractFrom
  if (from === undefined)
    throw unprocessable({ zh: '合同起始日期没有填写。', en: 'The first day of the contract is missing.' })
  const before = row.engagementId
  const base = before === null ? undefined : (await getGraph(context, before)).nodes.get(before)?.roles.get('base')
  await endEngagement(context, row, isoDay(addDays(day(from), -1)))
  const id = await createSubject(context, {
    kind: 'engagement',
    name: 'engagement',
    areaCode: opening.areaCode,
    roles: { person: row.personId, employer: row.organisationId, ...(base !== undefined && { base }) },
  })
  const self = (key: string, value: Statement['value']): Statement => ({ key, value, source: 'self' })
  await recordFacts(context, { id, kind: 'engagement' }, [
    self('kind', 'employment'),
    self('started_on', from),
    ...(TRAINING.includes(opening.kind) ? [self('after_internship_here', true)] : []),
    self('contract_from', from),
    self('contract_open_ended', contract.contractUntil === undefined),
    ...(contract.contractUntil === undefined ? [] : [self('contract_until', contract.contractUntil)]),
    ...(contract.yearlySalary === undefined ? [] : [self('yearly_salary', contract.yearlySalary)]),
    // The opening was the base's own, and the same employer signs.
    ...(base === undefined ? [] : [self('post_provided_by_base', true)]),
  ])
  return id
}
