import type { CaseDetail, Evidence } from '../api/casework.ts'
import type { Sentence } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'
import { Section } from '../ui/section.tsx'
import { SentenceTree } from '../ui/sentence-tree.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { provesAny } from './evidence-of.ts'
import { FactLines } from './fact-lines.tsx'

/** Every condition with the machine's answer, the facts it rests on, and the papers that prove them. */
export function Checks({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const { conditions } = detail.judgement
  const open = conditions.filter((one) => one.truth !== 'yes').length
  const summary =
    open === 0
      ? { zh: `${conditions.length} 项全部符合`, en: `all ${conditions.length} met` }
      : { zh: `${conditions.length} 项，${open} 项要看`, en: `${conditions.length}, ${open} to look at` }
  return (
    <Section title={{ zh: '条件核对', en: 'Conditions' }} aside={<span className="quiet">{say(summary)}</span>}>
      <SentenceTree sentences={conditions} beneath={(one) => <Beneath detail={detail} sentence={one} />} />
    </Section>
  )
}

/** A group's facts and papers stand with its parts. */
function Beneath({ detail, sentence }: { detail: CaseDetail; sentence: Sentence }) {
  const below = new Set((sentence.parts ?? []).flatMap((part) => part.facts ?? []).map((fact) => fact.path))
  const facts = (sentence.facts ?? []).filter((fact) => !below.has(fact.path))
  const papers: readonly Evidence[] = detail.evidence.filter((paper) => provesAny(paper, facts))
  if (facts.length === 0) return null
  return (
    <>
      <FactLines facts={facts} />
      <EvidenceList caseId={detail.id} papers={papers} />
    </>
  )
}
