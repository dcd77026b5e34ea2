import { getRouteApi } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import { useLanguage } from '../shell/language.tsx'
import { Loading } from '../shell/loading.tsx'
import { useMe } from '../shell/me.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { moneyInWords } from '../ui/money.ts'
import { Said } from '../ui/said.tsx'
import { BudgetForecast } from './budget-forecast.tsx'
import { BudgetForm } from './budget-form.tsx'
import { moneyColumn } from './case-columns.tsx'
import { YearEnd } from './year-end.tsx'
import './case.css'

const route = getRouteApi('/$tenant/budgets')

type Line = Output<'casework/reconciliation'>['rows'][number]

/** The year's money: set aside, paid, promised, left, owed back; and whether the ledger balances. */
export function Budgets() {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const tenant = useTenant()
  const { language } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const found = useAsk('casework/reconciliation', search.year ? { year: search.year } : {}, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { year, rows, balance, lines, units } = found.data
  const spent = moneyInWords(rows.reduce((sum, one) => sum + one.spent, 0))
  return (
    <>
      <Headline>
        {balance === 0
          ? { zh: `${year} 年已发放 ${spent.zh}，账目平`, en: `${year}: ${spent.en} paid, the ledger balances` }
          : { zh: `${year} 年账目不平，请立即核对`, en: `${year}: the ledger does not balance` }}
      </Headline>
      <div className="budget-line">
        <p className="quiet">
          <Said of={{ zh: `由 ${lines} 笔分录实时汇总。`, en: `Summed from ${lines} entries of the ledger.` }} />
        </p>
        <label htmlFor="year">{say({ zh: '年度', en: 'Year' })}</label>
        <select
          id="year"
          className="control"
          value={year}
          onChange={(event) => navigate({ search: (old) => ({ ...old, year: Number(event.target.value) }) })}
        >
          {yearsAround(Number(businessDay.slice(0, 4)), year).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <a href={`/${tenant}/${language}/casework/budgets/export?year=${year}`} download>
          {say({ zh: '导出对账单（CSV）', en: 'Export (CSV)' })}
        </a>
      </div>
      <DataTable
        label={{ zh: '预算与对账', en: 'Budget and reconciliation' }}
        rows={rows}
        columns={LINE_COLUMNS}
        rowKey={(row) => `${row.unitId}|${row.benefit}`}
        empty={<Said of={{ zh: '今年还没有预算和发放。', en: 'No budget and no payment this year.' }} />}
      />
      <BudgetForecast year={year} />
      {!found.data.closed && <BudgetForm year={year} units={units} />}
      <YearEnd found={found.data} />
    </>
  )
}

const BACK = 4

/** The years one may want to see: some before this one, the next, and the one that is open. */
const yearsAround = (now: number, open: number): readonly number[] =>
  [...new Set([...Array.from({ length: BACK + 2 }, (_, at) => now + 1 - at), open])].sort((a, b) => b - a)

const LINE_COLUMNS: readonly Column<Line>[] = [
  { id: 'unit', title: { zh: '单位', en: 'Unit' }, width: 220, always: true, cell: (row) => <Said of={row.unit} /> },
  { id: 'benefit', title: { zh: '政策', en: 'Benefit' }, width: 200, cell: (row) => <Said of={row.title} /> },
  moneyColumn('budget', { zh: '预算', en: 'Budget' }, (row) => row.budget),
  moneyColumn('paid', { zh: '已发放', en: 'Paid' }, (row) => row.spent),
  moneyColumn('promised', { zh: '已批待发', en: 'Promised' }, (row) => row.committed),
  moneyColumn('left', { zh: '结余', en: 'Left' }, (row) =>
    row.budget === null ? null : row.budget - row.spent - row.committed,
  ),
  moneyColumn('owed', { zh: '待退还', en: 'Owed back' }, (row) => row.owed),
]
