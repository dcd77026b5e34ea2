import type { SignedIn } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { getRule, judgeSubject } from '../policy/index.ts'
import { appendAction } from './append.ts'
import { beginCase } from './begin-case.ts'
import { handlingUnit } from './handling-unit.ts'
import { keepParties } from './keep-parties.ts'
import { getCase } from './load-case.ts'
import { findMissingParts } from './missing-parts.ts'

/** What somebody asked for by word of mouth, of an officer: what it is, the record that says it, and whose it is. */
export type Asked = { readonly benefit: string; readonly subjectId: string; readonly applicantId: string }

/**
 * Opens and files a case that was asked for by word of mouth, on a visit: in the name of whoever asked, by the officer who wrote it down. It is theirs
 * from here on: they see it, take it back and have the last word; the officer who filed it is on their side and never handles it.
 * @throws Fault `unprocessable` where the rule asks for more than was written down: then they apply themselves
 */
export async function fileAsked(
  context: SignedIn,
  { benefit, subjectId, applicantId }: Asked,
): Promise<{ readonly caseId: string; readonly number: string; readonly situation: string }> {
  const rule = await getRule(context, benefit)
  const { accountId: by, name: byName } = context.actor
  const { explanation, packHash } = await judgeSubject(context, benefit, subjectId)
  const filedFacts = Object.fromEntries(
    explanation.conditions.flatMap((one) => one.facts).map((one) => [one.path, one.value ?? null]),
  )
  const place = await handlingUnit(context, rule, subjectId)
  const caseId = await beginCase(
    context,
    { benefit, subjectId, beneficiaryId: applicantId, applicantId, ...place, packHash, filedFacts },
    { kind: 'draft', by, byName },
  )
  const loaded = await getCase(context, caseId, 'lock')
  await keepParties(context, loaded.file)
  // That the officer does not act for the company is what is meant here.
  const [missing] = (await findMissingParts(context, loaded)).filter((one) => one.id !== 'standing')
  if (missing) {
    throw unprocessable({
      zh: `还不能转办：${missing.title.zh}。请由企业自己提交。`,
      en: `This cannot be filed yet: ${missing.title.en}. The company has to file it itself.`,
    })
  }
  const doer = { id: by, name: byName, parties: ['applicant'] as const }
  const { state } = await appendAction(context, loaded, doer, 'submit', { facts: filedFacts, files: [] })
  return { caseId, number: loaded.file.number, situation: state.situation }
}
