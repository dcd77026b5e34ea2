import type { CaseDetail } from '../api/casework.ts'
import { Section } from '../ui/section.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { papersBesideNothing } from './evidence-of.ts'

/** Papers that stand beside no condition above. */
export function OtherEvidence({ detail }: { detail: CaseDetail }) {
  const papers = papersBesideNothing(detail.evidence, detail.judgement.conditions)
  if (papers.length === 0) return null
  return (
    <Section title={{ zh: '其他材料', en: 'Other papers' }}>
      <EvidenceList caseId={detail.id} papers={papers} />
    </Section>
  )
}
