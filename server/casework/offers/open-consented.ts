import { day, formatDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { getRule, judgeSubject, type OfferRow } from '../../policy/index.ts'
import { appendAction } from '../append.ts'
import { beginCase } from '../begin-case.ts'
import { type Doer, doerOf } from '../doer.ts'
import { findEarlierEvidence } from '../earlier-evidence.ts'
import { handedIn, handIn } from '../handed-in.ts'
import { handlingUnit } from '../handling-unit.ts'
import { keepParties } from '../keep-parties.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { findMissingParts } from '../missing-parts.ts'

/**
 * Opens the case of an offer and files it with the consent: the pack pinned, the facts as they stand, papers of earlier applications handed in
 * again. From here on it is a case as any other: verified, decided and paid by the same people under the same rules.
 * @throws Fault `conflict` where the facts no longer give it, `unprocessable` where something is missing (an account to pay to, a paper)
 */
export async function openConsented(context: SignedIn, offer: OfferRow, under?: Under): Promise<LoadedCase> {
  const rule = await getRule(context, offer.benefit)
  const { period } = offer
  const { explanation, packHash } = await judgeSubject(context, offer.benefit, offer.subjectId, { period })
  if (explanation.decision.answer !== 'due') throw conflict(CHANGED)
  const facts = Object.fromEntries(
    explanation.conditions.flatMap((one) => one.facts).map((one) => [one.path, one.value ?? null]),
  )
  const caseId = await beginCase(
    context,
    {
      benefit: offer.benefit,
      subjectId: offer.subjectId,
      beneficiaryId: offer.beneficiaryId,
      applicantId: offer.beneficiaryId,
      period,
      ...(await handlingUnit(context, rule, offer.subjectId)),
      packHash,
      filedFacts: facts,
    },
    { kind: 'offer', by: 'system', byName: '系统' },
  )
  const loaded = await getCase(context, caseId, 'lock')
  await keepParties(context, loaded.file)
  await reusePapers(context, loaded)
  const [missing] = await findMissingParts(context, loaded)
  if (missing) {
    throw unprocessable(
      { zh: `还不能领取：${missing.title.zh}。`, en: `This cannot be taken up yet: ${missing.title.en}.` },
      missing.id,
    )
  }
  const files = (await handedIn(context, caseId)).map((one) => one.fileId)
  if (!under) return appendAction(context, loaded, doerOf(context, loaded, 'consent'), 'consent', { facts, files })
  const text = `按 ${formatDay(day(under.on), 'zh')}的同意，这个月接着办理。`
  return appendAction(context, loaded, GOES_ON, 'consent', { facts, files, text })
}

/** The consent for an earlier month that a later one goes on under: the day it was given. */
export type Under = { readonly on: string }

/** Nobody has to be there for what they agreed to before. */
const GOES_ON: Doer = { id: 'system', name: '系统', parties: ['applicant'] }

/** The newest file of each paper that was handed in before. */
async function reusePapers(context: SignedIn, { file }: LoadedCase): Promise<void> {
  const papers = new Map((await findEarlierEvidence(context, file)).toReversed().map((one) => [one.evidenceId, one]))
  for (const { evidenceId, fileId } of papers.values()) await handIn(context, file.id, { evidenceId, fileId })
}

const CHANGED = {
  zh: '记录刚刚有了变化，这一项要重新判断，请稍后再看。',
  en: 'A record has just changed and this is judged again. Please look again in a moment.',
}
