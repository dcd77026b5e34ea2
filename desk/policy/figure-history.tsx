import { useMemo } from 'react'
import type { Figure, FigureEntry, FigureUnit } from '../api/policy.ts'
import { Empty } from '../shell/empty.tsx'
import { useSay } from '../shell/say.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { figureValue } from '../ui/figure-value.ts'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'

const valueColumn = (unit: FigureUnit): Column<FigureEntry> => ({
  id: 'value',
  title: { zh: '数值', en: 'Value' },
  width: 150,
  cell: (row) => <Said of={figureValue(row.value, unit)} />,
})

const ENTRY_COLUMNS: readonly Column<FigureEntry>[] = [
  { id: 'from', title: { zh: '起用日', en: 'Holds from' }, width: 120, cell: (row) => <DayText day={row.from} /> },
  { id: 'source', title: { zh: '依据', en: 'Source' }, cell: (row) => <Source entry={row} /> },
  { id: 'dated', title: { zh: '文件日期', en: 'Dated' }, width: 120, cell: (row) => <DayText day={row.sourceDay} /> },
  {
    id: 'entered',
    title: { zh: '登记日', en: 'Entered' },
    width: 120,
    cell: (row) => <DayText day={row.recordedOn} />,
  },
  { id: 'by', title: { zh: '登记人', en: 'By' }, width: 130, cell: (row) => row.setBy },
]

function Source({ entry }: { entry: FigureEntry }) {
  const say = useSay()
  return (
    <>
      {entry.sourceDocument}{' '}
      {entry.standing === 'demonstration' && <span className="tag">{say({ zh: '演示用', en: 'demonstration' })}</span>}
    </>
  )
}

/** Every entry there is: later ones stand beside earlier ones, and none is changed. */
export function FigureHistory({ figure }: { figure: Figure }) {
  const columns = useMemo(() => [valueColumn(figure.unit), ...ENTRY_COLUMNS], [figure.unit])
  return (
    <Section title={{ zh: '登记过的', en: 'Entries' }}>
      <DataTable
        label={{ zh: '登记过的数值', en: 'Entries' }}
        plain
        rows={figure.history}
        columns={columns}
        rowKey={(row) => [row.from, row.recordedOn, row.value, row.sourceDocument].join('|')}
        empty={<Empty>{{ zh: '还没有登记。', en: 'Nothing has been entered yet.' }}</Empty>}
      />
    </Section>
  )
}
