import type { ActionKind, CaseDetail } from '../api/casework.ts'
import type { Sentence } from '../api/judgement.ts'
import type { Say } from '../shell/say.ts'

const failed = (sentences: readonly Sentence[]): readonly Sentence[] => sentences.filter((one) => one.truth === 'no')

/**
 * The opinion to begin from: a correction names all that is missing, a refusal every condition that failed. The officer edits it;
 * nothing is sent that was not on the screen.
 */
export function draftOpinion(kind: ActionKind, { judgement, evidence }: CaseDetail, say: Say): string {
  if (kind === 'request_correction') {
    const facts = judgement.missing
      .filter((one) => one.kind === 'fact' || one.kind === 'records')
      .map((one) => say(one.title))
    const papers = evidence.filter((one) => !one.optional && one.files.length === 0).map((one) => say(one.title))
    return [
      facts.length > 0 && say({ zh: `请补充说明：${facts.join('、')}。`, en: `Please tell us: ${facts.join(', ')}.` }),
      papers.length > 0 && say({ zh: `请补交材料：${papers.join('、')}。`, en: `Please send: ${papers.join(', ')}.` }),
    ]
      .filter(Boolean)
      .join('\n')
  }
  if (kind === 'refuse') {
    const sentences = failed(judgement.conditions).map((one) => say(one.sentence))
    return sentences.length > 0
      ? say({ zh: `不符合：${sentences.join('；')}。`, en: `Not met: ${sentences.join('; ')}.` })
      : ''
  }
  return ''
}

/** The clauses of the conditions that failed, or else the rule's own. */
export function draftClause({ judgement, benefit }: CaseDetail, say: Say): string {
  const clauses = failed(judgement.conditions).map(({ ground }) => {
    const section = /§\s*(.+)$/.exec(ground.cite)?.[1]
    return say({
      zh: `《${ground.title.zh}》${section ? `（${section}）` : ''}`,
      en: `“${ground.title.en}”${section ? ` (${section})` : ''}`,
    })
  })
  return clauses.length > 0 ? [...new Set(clauses)].join(say({ zh: '；', en: '; ' })) : say(benefit.ground)
}
