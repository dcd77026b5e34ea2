import type { Output } from '../api/contract.ts'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { moneyColumn } from './case-columns.tsx'

type Line = Output<'policy/forecast'>['rows'][number]
const AGAIN = 1500

/** What the year's events on record come to, applied for or not: what the budget may still be asked for. */
export function BudgetForecast({ year }: { year: number }) {
  const say = useSay()
  const found = useAsk('policy/forecast', { year }, { again: (answer) => (answer?.ready === false ? AGAIN : false) })
  if (!found.data) return null
  const { ready, rows, basis, takenAt } = found.data
  return (
    <Section title={{ zh: `${year} 年应发预测`, en: `Forecast for ${year}` }}>
      <p className="quiet">
        {say({
          zh: '按全体现有记录和现行规定测算，已申请和未申请的都算在内，按事件发生的年度归集。只能享受其一的按合计最高的一种算，以前年度已享受的已扣除。',
          en: 'Everyone on record under the rules in force, applied for or not, by the year of the event. Of benefits of which only one may be had, the combination that pays most counts; what was had in earlier years is taken off.',
        })}
        {!ready && say({ zh: '正在读取全体记录，结果还不全。', en: ' Records are still being read; this is not all.' })}
      </p>
      <p className="quiet" hidden={takenAt === null}>
        {say({
          zh: `依据：${basis.title.zh}现行版本 ${basis.packHash.slice(0, 8)}，按 ${basis.day} 判断，共 ${basis.records.toLocaleString('en')} 条记录`,
          en: `Basis: ${basis.title.en}, version in force ${basis.packHash.slice(0, 8)}, judged on ${basis.day}, ${basis.records.toLocaleString('en')} records`,
        })}
        {takenAt &&
          say({
            zh: `，读取于 ${new Date(takenAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}`,
            en: `, read at ${new Date(takenAt).toLocaleString('en-GB', { timeZone: 'Asia/Shanghai' })}`,
          })}
        {say({ zh: '。', en: '.' })}
      </p>
      <DataTable
        label={{ zh: '应发预测', en: 'Forecast' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.benefit}
        empty={ready && <Said of={{ zh: '现有记录里没有应发的。', en: 'Nothing on record is due.' }} />}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<Line>[] = [
  { id: 'benefit', title: { zh: '政策', en: 'Benefit' }, always: true, cell: (row) => <Said of={row.title} /> },
  {
    id: 'due',
    title: { zh: '人次', en: 'Cases' },
    width: 96,
    align: 'right',
    cell: (row) => row.due.toLocaleString('en'),
  },
  {
    id: 'unset',
    title: { zh: '待核定', en: 'Not set' },
    width: 96,
    align: 'right',
    cell: (row) => row.unset.toLocaleString('en'),
  },
  {
    id: 'cases',
    title: { zh: '并用后人次', en: 'After overlaps' },
    width: 120,
    align: 'right',
    cell: (row) => row.cases.toLocaleString('en'),
  },
  moneyColumn('overlap', { zh: '并用扣减', en: 'Overlaps' }, (row) => row.overlap),
  moneyColumn('fen', { zh: '应发', en: 'Sum' }, (row) => row.fen),
]
