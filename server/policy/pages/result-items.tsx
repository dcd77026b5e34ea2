import { formatDay, formatMoney, type Language } from '@xinglin/base'
import type { Due, Rule } from '@xinglin/policy'
import type { Say } from '../../platform/text/lang.ts'
import { DEMONSTRATION_MARK } from '../figures.ts'
import type { Judgement } from '../judge.ts'
import { findOneShort } from '../one-short.ts'
import { sumText } from '../sum-text.ts'
import { addsSum } from './adds-sum.ts'
import { Conditions } from './conditions.tsx'
import { GroundNote } from './ground.tsx'
import { OfficerFigures } from './officer-figures.tsx'

type ItemProps = { judgement: Judgement; say: Say; to: (path: string) => string; lang: Language }

function Heading({ rule, say, to }: { rule: Rule; say: Say; to: ItemProps['to'] }) {
  return (
    <h3>
      <a href={to(`/policy/benefits/${rule.id}`)}>{say(rule.title)}</a>
    </h3>
  )
}

const PAID_TO = {
  person: { zh: '发给本人。', en: 'Paid to you. ' },
  organisation: { zh: '发给单位。', en: 'Paid to the organisation. ' },
} as const

function DueSum({ due, rule, say }: { due: Due; rule: Rule; say: Say }) {
  const paidTo = rule.beneficiary.kind === 'person' ? PAID_TO.person : PAID_TO.organisation
  return (
    <p className="sum">
      {due.sum.kind !== 'in_kind' && say(paidTo)}
      <span className="amt">{say(sumText(due.sum))}</span>
      <OfficerFigures due={due} say={say} />
      {due.unconfirmed.length > 0 && (
        <>
          {' '}
          <span className="tag">{say({ zh: '待核实', en: 'to be confirmed' })}</span>
        </>
      )}
    </p>
  )
}

/** A benefit that is due: sum, why, how it was worked out, and the way to apply. */
export function DueItem({ judgement, say, to, lang }: ItemProps) {
  const { rule, explanation } = judgement
  if (explanation.decision.answer !== 'due') return null
  const due = explanation.decision
  return (
    <article className="item">
      <div>
        <Heading rule={rule} say={say} to={to} />
        <DueSum due={due} rule={rule} say={say} />
        <details>
          <summary>{say({ zh: '为什么符合', en: 'Why it is due' })}</summary>
          <Conditions conditions={explanation.conditions} say={say} />
        </details>
        {explanation.amount.length > 0 && (
          <details>
            <summary>{say({ zh: '怎么算出来的', en: 'How the sum was worked out' })}</summary>
            <ol>
              {explanation.amount.map((step) => (
                <li key={say(step.sentence)}>
                  {say(step.sentence)}
                  {step.fen !== undefined && addsSum(say(step.sentence), formatMoney(step.fen, lang))}
                </li>
              ))}
              {due.figures.map((one) => (
                <li key={`${one.address}@${one.from ?? ''}`} className="quiet">
                  {one.source.replace(DEMONSTRATION_MARK, '')}
                  {one.from !== undefined &&
                    say({ zh: `，${formatDay(one.from, 'zh')}起`, en: `, from ${formatDay(one.from, 'en')}` })}
                </li>
              ))}
            </ol>
          </details>
        )}
        <p className="act">
          <a className="btn" href={to(`/casework/start/${rule.id}`)}>
            {say({ zh: '开始申请', en: 'Apply' })}
          </a>
          <span className="sum">
            {say({ zh: `需要 ${rule.evidence.length} 份材料`, en: `${rule.evidence.length} papers needed` })}
          </span>
        </p>
      </div>
      <GroundNote grounds={due.grounds} say={say} to={to} />
    </article>
  )
}

/** A benefit that only one condition stands before. */
export function OneShortItem({ judgement, say, to }: ItemProps) {
  const { rule } = judgement
  const short = findOneShort(judgement)
  if (!short) return null
  return (
    <article className="item">
      <div>
        <Heading rule={rule} say={say} to={to} />
        <p className="need">
          <strong>{say({ zh: '还差：', en: 'Missing: ' })}</strong>
          {say(short.sentence)}
        </p>
        {short.parts.length > 0 && <Conditions conditions={short.parts} say={say} />}
      </div>
      <GroundNote grounds={[short.ground]} say={say} to={to} />
    </article>
  )
}

/** A benefit nothing can be said of yet, with what would decide it. */
export function OpenItem({ judgement, say, to }: ItemProps) {
  const { rule, explanation } = judgement
  const missing = explanation.decision.answer === 'unknown' ? explanation.decision.missing : []
  return (
    <article className="item">
      <div>
        <Heading rule={rule} say={say} to={to} />
        <p className="sum">
          {say({ zh: '还要知道：', en: 'Still to be known: ' })}
          {missing
            .slice(0, 4)
            .map((one) => say(one.title))
            .join(say({ zh: '、', en: ', ' }))}
          {missing.length > 4 && say({ zh: ` 等 ${missing.length} 项`, en: ` and ${missing.length - 4} more` })}
        </p>
      </div>
      <GroundNote grounds={rule.grounds.slice(0, 1)} say={say} to={to} />
    </article>
  )
}

/** A benefit that does not fit, with every condition that fails and its clause. */
export function NotDueItem({ judgement, say, to }: ItemProps) {
  const { rule, explanation } = judgement
  const failed = explanation.conditions.filter((one) => one.truth === false)
  return (
    <article className="item">
      <div>
        <Heading rule={rule} say={say} to={to} />
        <Conditions conditions={failed} say={say} />
      </div>
      <GroundNote grounds={failed.slice(0, 1).map((one) => one.ground)} say={say} to={to} />
    </article>
  )
}
