import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { MoneyText } from '../ui/money-text.tsx'
import { Section } from '../ui/section.tsx'
import { FigureLines } from './figure-lines.tsx'
import { OverlapLine } from './overlap-line.tsx'

/** How the sum came about, step by step, with the figures it used and what earlier awards take off. */
export function SumSteps({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const { judgement } = detail
  if (judgement.amount.length === 0) return null
  // A service or a thing has no sum: what is given is said once.
  const inKind = judgement.sum?.kind === 'in_kind'
  return (
    <Section
      title={inKind ? { zh: '支持内容', en: 'What is given' } : { zh: '金额计算', en: 'The sum' }}
      aside={!inKind && judgement.sum && <strong>{say(judgement.sum.says)}</strong>}
    >
      <ol className="steps-of-sum">
        {judgement.amount.map((step) => (
          <li key={step.sentence.zh}>
            <span>{say(step.sentence)}</span>
            {step.fen !== null && <MoneyText fen={step.fen} />}
          </li>
        ))}
      </ol>
      <FigureLines figures={judgement.figures} />
      <OverlapLine detail={detail} />
    </Section>
  )
}
