import { formatMoney } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import { type Allowed, addsSum, Conditions, type Judgement, OfficerFigures, sumText } from '../../policy/index.ts'
import { LeftToPay } from './left-to-pay.tsx'

/** What the rule says of the application as it stands: the answer, every condition, how the sum was worked out. */
export function Judged(props: { judgement: Judgement; allowed: Allowed | null; request: PageRequest }) {
  const { judgement, allowed, request } = props
  const { say, visit } = request
  const { decision, conditions, amount } = judgement.explanation
  const headline = {
    due: { zh: '按填写的情况，符合条件', en: 'As filled in, every condition is met' },
    not_due: { zh: '按填写的情况，还有条件不符合', en: 'As filled in, a condition is not met' },
    unknown: { zh: '还不能判断', en: 'Cannot be told yet' },
  }[decision.answer]
  return (
    <section className="sheet">
      <header>
        <h2>{say(headline)}</h2>
        {decision.answer === 'due' && <span className="amt">{say(sumText(decision.sum))}</span>}
      </header>
      {decision.answer === 'due' && <OfficerFigures due={decision} say={say} />}
      {allowed && <LeftToPay allowed={allowed} request={request} />}
      {decision.answer === 'not_due' && (
        <p className="quiet">
          {say({
            zh: '你仍然可以提交：是否批准由工作人员决定，不批准会写明理由和救济途径。',
            en: 'You may file all the same: a person decides, and a refusal states its reason and the remedy.',
          })}
        </p>
      )}
      <details open={decision.answer === 'not_due'}>
        <summary>{say({ zh: '逐条看', en: 'Condition by condition' })}</summary>
        <Conditions conditions={conditions} say={say} />
        {amount.length > 0 && (
          <ol>
            {amount.map((step) => (
              <li key={say(step.sentence)}>
                {say(step.sentence)}
                {step.fen !== undefined && addsSum(say(step.sentence), formatMoney(step.fen, visit.lang))}
              </li>
            ))}
          </ol>
        )}
      </details>
    </section>
  )
}
