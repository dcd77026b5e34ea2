import { AbsenceList } from '../administration/absence-list.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { Section } from '../ui/section.tsx'

/** Who of the unit is away, and who stands in. Nothing where everybody is here. */
export function Absences({ unit }: { unit: string }) {
  const { data } = useAsk('administration/absences', { unit }, { enabled: unit !== '' })
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={{ zh: '外出与代办', en: 'Away, and who stands in' }}>
      <AbsenceList rows={data.rows} />
    </Section>
  )
}
