import type { Figure } from '../api/policy.ts'
import { Section } from '../ui/section.tsx'
import { FigureTable } from './figure-table.tsx'

/** The rule's figures that are open, weak, or were set by an officer. */
export function RuleFigures({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <Section title={{ zh: '数值', en: 'Figures' }}>
      <FigureTable figures={figures} empty={null} />
    </Section>
  )
}
