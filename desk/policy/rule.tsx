import { Link, useParams } from '@tanstack/react-router'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { SentenceTree } from '../ui/sentence-tree.tsx'
import { GroundList } from './ground-list.tsx'
import { RuleExamples } from './rule-examples.tsx'
import { RuleFigures } from './rule-figures.tsx'
import { ruleFinding } from './rule-finding.ts'
import { RulePapers } from './rule-papers.tsx'
import { RuleRemarks } from './rule-remarks.tsx'
import { TextList } from './text-list.tsx'
import './policy.css'

/** One rule in words made from the rule itself: what the machine reads is what stands here. */
export function Rule() {
  const say = useSay()
  const { tenant, ruleId } = useParams({ from: '/$tenant/policy/$ruleId' })
  const found = useAsk('policy/rule', { id: ruleId })
  const rule = found.data
  if (rule === undefined) return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  return (
    <>
      <p className="back">
        <Link to="/$tenant/policy" params={{ tenant }}>
          {say({ zh: '全部政策', en: 'All rules' })}
        </Link>
      </p>
      <Headline {...(rule.summary && { lede: rule.summary })}>{ruleFinding(rule)}</Headline>
      <Section title={{ zh: '条件', en: 'Conditions' }}>
        <SentenceTree sentences={rule.conditions} />
      </Section>
      <Section title={{ zh: '金额怎么算', en: 'The sum' }}>
        <TextList texts={rule.amount} />
      </Section>
      <RuleFigures figures={rule.figures} />
      <RuleRemarks remarks={rule.overlap} />
      {rule.duties.length > 0 && (
        <Section title={{ zh: '享受后的义务', en: 'Duties afterwards' }}>
          <TextList texts={rule.duties} />
        </Section>
      )}
      <RulePapers papers={rule.evidence} />
      <GroundList grounds={rule.grounds} />
      <RuleExamples examples={rule.examples} />
      <p className="quiet">
        {say({ zh: '政策包 ', en: 'Pack ' })}
        <code>{rule.packHash.slice(0, 12)}</code>
      </p>
    </>
  )
}
