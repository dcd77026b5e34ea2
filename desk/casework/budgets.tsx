import { useMemo } from 'react'
import type { Output } from '../api/contract.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { type ColumnsType, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { moneyInWords } from '../ui/money.ts'
import { MoneyText } from '../ui/money-text.tsx'
import { BudgetForm } from './budget-form.tsx'
import './case.css'

type Line = Output<'casework/reconciliation'>['rows'][number]

/** The year's money: set aside, paid, promised, left, owed back; and whether the ledger balances. */
export function Budgets() {
  const found = useAsk('casework/reconciliation', {})
  const columns = useBudgetColumns()
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
      <p className="quiet">
        <Say zh={`由 ${lines} 笔分录实时汇总。`} en={`Summed from ${lines} entries of the ledger.`} />
      </p>
      <DataTable
        label={{ zh: '预算与对账', en: 'Budget and reconciliation' }}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.unitId}|${row.benefit}`}
        empty={<Say zh="今年还没有预算和发放。" en="No budget and no payment this year." />}
      />
      <BudgetForm year={year} units={units} />
    </>
  )
}

function Say({ zh, en }: { zh: string; en: string }) {
  return useSay()({ zh, en })
}

function useBudgetColumns(): ColumnsType<Line> {
  const say = useSay()
  return useMemo(() => {
    const money = (title: { zh: string; en: string }, fen: (row: Line) => number | null) => ({
      title: say(title),
      width: 140,
      align: 'right' as const,
      render: (_: unknown, row: Line) => <MoneyText fen={fen(row)} />,
    })
    return [
      { title: say({ zh: '单位', en: 'Unit' }), width: 220, render: (_, row) => say(row.unit) },
      { title: say({ zh: '政策', en: 'Benefit' }), width: 200, render: (_, row) => say(row.title) },
      money({ zh: '预算', en: 'Budget' }, (row) => row.budget),
      money({ zh: '已发放', en: 'Paid' }, (row) => row.spent),
      money({ zh: '已批待发', en: 'Promised' }, (row) => row.committed),
      money({ zh: '结余', en: 'Left' }, (row) => (row.budget === null ? null : row.budget - row.spent - row.committed)),
      money({ zh: '待退还', en: 'Owed back' }, (row) => row.owed),
    ]
  }, [say])
}
