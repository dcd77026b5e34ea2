import type { CaseDetail } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { moneyInWords } from '../ui/money.ts'
import { hasEnded } from './situation-tone.ts'

/** What the case comes to, in a sentence: how it ended, or what the machine found. */
export function caseFinding(detail: CaseDetail): Text {
  const { judgement, situation, situationLabel, sum } = detail
  if (hasEnded(situation)) {
    if (sum === null) return situationLabel
    const paid = moneyInWords(sum)
    return { zh: `${situationLabel.zh} ${paid.zh}`, en: `${situationLabel.en}: ${paid.en}` }
  }
  if (sum !== null) {
    const money = moneyInWords(sum)
    return { zh: `已批准 ${money.zh}，${situationLabel.zh}`, en: `${money.en} approved: ${situationLabel.en}` }
  }
  if (detail.decidedSum !== null) {
    const money = moneyInWords(detail.decidedSum)
    return { zh: `会议议定 ${money.zh}`, en: `${money.en} settled at the meeting` }
  }
  if (judgement.answer === 'unknown') {
    const count = judgement.missing.length
    return { zh: `还缺 ${count} 项情况，暂时判断不了`, en: `${count} facts are missing, so there is no answer yet` }
  }
  if (judgement.answer === 'not_due') {
    const failed = judgement.conditions.filter((one) => one.truth === 'no').length
    if (failed === 0) return { zh: '不符合条件', en: 'Not every condition is met' }
    return {
      zh: `有 ${failed} 项条件不符合`,
      en: `${failed} ${failed === 1 ? 'condition is' : 'conditions are'} not met`,
    }
  }
  return dueFinding(detail)
}

function dueFinding({ judgement, allowed }: CaseDetail): Text {
  const met: Text = { zh: '条件全部符合', en: 'Every condition is met' }
  const { sum } = judgement
  if (sum === null || sum.kind === 'in_kind') return met
  if (sum.kind === 'unset') return { zh: `${met.zh}，金额还没有核定`, en: `${met.en}; the sum has not been set` }
  const fen = allowed?.fen ?? sum.fen ?? 0
  if (fen === 0)
    return {
      zh: '条件符合，但此前已享受，没有可发的金额',
      en: 'The conditions are met, but earlier awards leave nothing to pay',
    }
  const money = moneyInWords(fen)
  const waits =
    judgement.unconfirmed.length > 0 ? { zh: '，依据待核实', en: ', grounds to be confirmed' } : { zh: '', en: '' }
  return { zh: `${met.zh}，应发 ${money.zh}${waits.zh}`, en: `${met.en}: ${money.en}${waits.en}` }
}
