import { type Localised, quoted } from '@xinglin/base'
import type { SignedIn } from '../platform/context.ts'
import { findMasks } from '../platform/secrets/store.ts'
import { judgeSubject } from '../policy/index.ts'
import { handedIn } from './handed-in.ts'
import type { LoadedCase } from './load-case.ts'
import { provedPapers } from './offers/proved-papers.ts'
import { type PaperOption, paperOptions } from './paper-options.ts'
import { secretsWanted } from './secrets-wanted.ts'
import { unnamedParties } from './unnamed-parties.ts'

/** A part of an application that is not done: an id for the page it is done on, and what it is. */
export type MissingPart = {
  readonly id: string
  readonly title: Localised
  /** A paper that may be promised or signed for instead. */
  readonly instead?: { readonly paper: string; readonly may: PaperOption }
}

const NO_PAPERS: ReadonlySet<string> = new Set()

/** What stands between a draft and its submission, in the order of the task list. Empty: it can be filed. */
export async function findMissingParts(
  context: SignedIn,
  { file, actions }: LoadedCase,
): Promise<readonly MissingPart[]> {
  const missing: MissingPart[] = []
  const standing = context.actor.standings.find((one) => one.subjectId === file.applicantId)
  if (!standing?.verified) {
    missing.push({
      id: 'standing',
      title: { zh: '你代表该单位办事的身份还没有核实', en: 'that you may act for this organisation is not proved yet' },
    })
  }
  const { packHash, period } = file
  const { rule, explanation } = await judgeSubject(context, file.benefit, file.subjectId, { packHash, period })
  const open = explanation.decision.answer === 'unknown' ? explanation.decision.missing : []
  const asked = open.filter((one) => one.kind === 'fact').map((one) => one.title)
  if (asked.length > 0) missing.push({ id: 'ask', title: questionsLeft(asked) })
  for (const party of await unnamedParties(context, rule, file.subjectId)) {
    missing.push({ id: 'parties', title: { zh: `还没有填写“${party.zh}”`, en: `“${party.en}” is not named yet` } })
  }
  const masks = await findMasks(context, file.beneficiaryId)
  const secrets = await secretsWanted(context, rule, file.beneficiaryId)
  if (secrets.some((one) => !masks.has(one.key))) {
    missing.push({
      id: 'identity',
      title: { zh: '身份和收款信息没有填完', en: 'identity and payment details are not complete' },
    })
  }
  const here = await handedIn(context, file.id)
  // What was found by the records is proved by them: of an offer no paper is asked for facts that somebody has verified.
  const proved = actions[0]?.kind === 'offer' ? await provedPapers(context, rule, file.subjectId) : NO_PAPERS
  const options = await paperOptions(context, file, rule)
  for (const paper of rule.evidence) {
    if (paper.optional || proved.has(paper.id) || here.some((one) => one.evidenceId === paper.id)) continue
    const may = options.get(paper.id)
    missing.push({
      ...(may && { instead: { paper: paper.id, may } }),
      id: `evidence-${paper.id}`,
      title: { zh: `缺少材料${quoted(paper.title).zh}`, en: `${quoted(paper.title).en} is not there` },
    })
  }
  return missing
}

/** A few questions are named, many are counted. */
function questionsLeft(asked: readonly Localised[]): Localised {
  if (asked.length > 3)
    return { zh: `还有 ${asked.length} 个问题没有回答`, en: `${asked.length} questions are not answered` }
  const named = (lang: 'zh' | 'en', comma: string) => asked.map((one) => one[lang]).join(comma)
  return { zh: `还没有回答：${named('zh', '、')}`, en: `not answered yet: ${named('en', ', ')}` }
}
