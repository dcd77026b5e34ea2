import { useMemo } from 'react'
import type { Figure, FigureEntry } from '../api/policy.ts'
import { Empty } from '../shell/empty.tsx'
import { useSay } from '../shell/say.ts'
import { type ColumnsType, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { figureValue } from '../ui/figure-value.ts'
import { Section } from '../ui/section.tsx'

/** Every entry there is: later ones stand beside earlier ones, and none is changed. */
export function FigureHistory({ figure }: { figure: Figure }) {
  const say = useSay()
  const columns = useMemo<ColumnsType<FigureEntry>>(
    () => [
      {
        title: say({ zh: '数值', en: 'Value' }),
        width: 150,
        render: (_, row) => say(figureValue(row.value, figure.unit)),
      },
      { title: say({ zh: '起用日', en: 'Holds from' }), width: 120, render: (_, row) => <DayText day={row.from} /> },
      {
        title: say({ zh: '依据', en: 'Source' }),
        render: (_, row) => (
          <>
            {row.sourceDocument}{' '}
            {row.standing === 'demonstration' && (
              <span className="tag">{say({ zh: '演示用', en: 'demonstration' })}</span>
            )}
          </>
        ),
      },
      { title: say({ zh: '文件日期', en: 'Dated' }), width: 120, render: (_, row) => <DayText day={row.sourceDay} /> },
      { title: say({ zh: '登记日', en: 'Entered' }), width: 120, render: (_, row) => <DayText day={row.recordedOn} /> },
      { title: say({ zh: '登记人', en: 'By' }), width: 130, render: (_, row) => row.setBy },
    ],
    [say, figure.unit],
  )
  return (
    <Section title={{ zh: '登记过的', en: 'Entries' }}>
      <DataTable
        label={{ zh: '登记过的数值', en: 'Entries' }}
        rows={figure.history}
        columns={columns}
        rowKey={(row) => [row.from, row.recordedOn, row.value, row.sourceDocument].join('|')}
        empty={<Empty>{{ zh: '还没有登记。', en: 'Nothing has been entered yet.' }}</Empty>}
      />
    </Section>
  )
}
