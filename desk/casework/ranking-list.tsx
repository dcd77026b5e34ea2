import type { Output } from '../api/contract.ts'
import { useSay } from '../shell/say.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { CaseLink, moneyColumn } from './case-columns.tsx'

export type RankedList = NonNullable<Output<'casework/ranking'>['list']>
type Row = RankedList['rows'][number]

const BEYOND = {
  wait: { zh: '排不到的轮候，有了预算按名次递补', en: 'beyond the line they wait until there is money' },
  next_year: { zh: '排不到的轮候到下一年度', en: 'beyond the line they wait for the next year' },
  decide: { zh: '排不到的由负责人逐件决定', en: 'beyond the line the head decides case by case' },
} as const

/** Everybody in their order, in two tables with the line between them: who the year's money reaches, and who waits. */
export function RankingList({ list, day }: { list: RankedList; day: string }) {
  const say = useSay()
  const within = list.rows.filter((one) => one.within)
  const beyond = list.rows.filter((one) => !one.within)
  const { order, left } = list
  const columns = columnsOf(list)
  const byFiling = order.by.some(({ title }) => title.zh === FILED.title.zh)
  return (
    <>
      <p>
        {order.by.length > 0 && say({ zh: '名次看：', en: 'Ranked by: ' })}
        {order.by
          .map(({ title, first }) => say({ zh: `${title.zh}（${first.zh}）`, en: `${title.en} (${first.en})` }))
          .join(say({ zh: '；', en: '; ' }))}
        {order.by.length > 0 && !byFiling && say({ zh: '；都相同的看申请日', en: '; then by the day of filing' })}
        {say({ zh: '。', en: '. ' })}
        {say({ zh: `${BEYOND[order.beyond].zh}。`, en: `${capital(BEYOND[order.beyond].en)}. ` })}
        <span className="quiet">
          {say({
            zh: `依据：${order.source.zh}${order.demonstration ? '（演示）' : ''}。名次按 ${day} 的记录排。`,
            en: `By ${order.source.en}${order.demonstration ? ' (demonstration)' : ''}. Places as of ${day}.`,
          })}
        </span>
      </p>
      <Section title={{ zh: `预算排得到的 ${within.length} 件`, en: `Within the line: ${within.length}` }}>
        <DataTable
          label={{ zh: '预算排得到的', en: 'Within the line' }}
          rows={within}
          columns={columns}
          rowKey={(row) => row.caseId}
          plain
          empty={<Said of={left === null ? NO_BUDGET : { zh: '没有。', en: 'None.' }} />}
        />
      </Section>
      <p className="budget-cut">
        {say({ zh: '预算线', en: 'The line' })}
        {say({ zh: '：', en: ': ' })}
        {left === null ? (
          <Said of={NO_BUDGET} />
        ) : (
          <>
            {say({ zh: '本年还可批 ', en: 'left to promise this year ' })}
            <MoneyText fen={left} />
          </>
        )}
      </p>
      <Section title={{ zh: `线外 ${beyond.length} 件`, en: `Beyond the line: ${beyond.length}` }}>
        <DataTable
          label={{ zh: '线外的', en: 'Beyond the line' }}
          rows={beyond}
          columns={columns}
          rowKey={(row) => row.caseId}
          plain
          empty={<Said of={{ zh: '没有。', en: 'None.' }} />}
        />
      </Section>
    </>
  )
}

const NO_BUDGET = {
  zh: '本年预算还没有下达，现在都不能批准。',
  en: 'No budget is set for the year: nothing can be approved yet.',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const FILED: Column<Row> = {
  id: 'filed',
  title: { zh: '申请日', en: 'Filed' },
  width: 120,
  cell: (row) => <DayText day={row.filedOn} />,
}

function columnsOf({ order }: RankedList): readonly Column<Row>[] {
  return [
    {
      id: 'place',
      title: { zh: '名次', en: 'Place' },
      width: 72,
      align: 'right',
      always: true,
      cell: (row) => row.place,
    },
    {
      id: 'number',
      title: { zh: '编号', en: 'Number' },
      width: 130,
      always: true,
      cell: (row) => <CaseLink id={row.caseId} number={row.number} />,
    },
    { id: 'beneficiary', title: { zh: '享受人', en: 'Beneficiary' }, cell: (row) => row.beneficiary },
    ...order.by.map(
      ({ title }, at): Column<Row> => ({
        id: `key${at}`,
        title,
        width: 150,
        cell: (row) => (row.values[at] ? <Said of={row.values[at].reads} /> : null),
      }),
    ),
    ...(order.by.some(({ title }) => title.zh === FILED.title.zh) ? [] : [FILED]),
    moneyColumn('need', { zh: '应批', en: 'Sum' }, (row) => row.need),
    moneyColumn('upTo', { zh: '累计', en: 'Up to here' }, (row) => row.upTo),
    { id: 'state', title: { zh: '状态', en: 'State' }, width: 150, cell: (row) => <Said of={stateOf(row)} /> },
  ]
}

function stateOf(row: Row) {
  if (row.nextYear) return { zh: '轮候，等下一年度', en: 'waits for the next year' }
  if (row.queuedOn) return { zh: '轮候中', en: 'in the queue' }
  if (row.movedUp) return { zh: '已轮到，待决定', en: 'reached, to be decided' }
  return row.need === null
    ? { zh: '待决定，金额未定', en: 'to be decided, no sum yet' }
    : { zh: '待决定', en: 'to be decided' }
}
