import type { AllOpenings, OpeningRow } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { SuitedLink } from '../matching/suited-link.tsx'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { OpeningActions } from './opening-actions.tsx'

const STATUS: Record<OpeningRow['status'], { tone: Tone; words: Text }> = {
  open: { tone: 'running', words: { zh: '招聘中', en: 'open' } },
  filled: { tone: 'done', words: { zh: '已招满', en: 'filled' } },
  closed: { tone: 'done', words: { zh: '已关闭', en: 'closed' } },
  expired: { tone: 'done', words: { zh: '已到期', en: 'expired' } },
  barred: { tone: 'late', words: { zh: '已撤下', en: 'taken down' } },
}

const columnsOf = (clauses: AllOpenings['clauses']): readonly Column<OpeningRow>[] => [
  {
    id: 'title',
    title: { zh: '岗位', en: 'Opening' },
    always: true,
    cell: (row) => (
      <>
        <b>{row.title}</b>
        <br />
        {row.organisation}
        {row.status === 'open' && (
          <>
            {' · '}
            <SuitedLink opportunityId={row.id} title={row.title} />
          </>
        )}
      </>
    ),
    compare: (a, b) => a.title.localeCompare(b.title, 'zh'),
  },
  {
    id: 'kind',
    title: { zh: '类别', en: 'Kind' },
    width: 130,
    cell: (row) => <Said of={row.kindTitle} />,
    compare: (a, b) => a.kind.localeCompare(b.kind),
  },
  {
    id: 'status',
    title: { zh: '状态', en: 'State' },
    width: 110,
    cell: (row) => (
      <Status tone={STATUS[row.status].tone}>
        <Said of={STATUS[row.status].words} />
      </Status>
    ),
    compare: (a, b) => a.status.localeCompare(b.status),
  },
  {
    id: 'closes',
    title: { zh: '有效期至', en: 'Last day' },
    width: 120,
    cell: (row) => <DayText day={row.closesOn} />,
    compare: (a, b) => a.closesOn.localeCompare(b.closesOn),
  },
  {
    id: 'reports',
    title: { zh: '举报', en: 'Reports' },
    width: 360,
    cell: (row) => <OpeningActions row={row} clauses={clauses} />,
    compare: (a, b) => b.reports.length - a.reports.length,
  },
]

/** Days before its last day from which an opening counts as expiring. */
const SOON = 7

function ledeOf({ rows, today }: AllOpenings): Text {
  const open = rows.filter((one) => one.status === 'open')
  const kinds = new Map<string, { title: Text; count: number }>()
  for (const { kind, kindTitle } of open)
    kinds.set(kind, { title: kindTitle, count: (kinds.get(kind)?.count ?? 0) + 1 })
  const soon = new Date(Date.parse(today) + SOON * 86_400_000).toISOString().slice(0, 10)
  const expiring = open.filter((one) => one.closesOn <= soon).length
  const each = [...kinds.values()]
  return {
    zh: `${each.map((one) => `${one.title.zh} ${one.count}`).join('，') || '没有公开的岗位'}；${SOON} 天内到期 ${expiring}。`,
    en: `${each.map((one) => `${one.title.en}: ${one.count}`).join(', ') || 'Nothing is open'}; ${expiring} end within ${SOON} days.`,
  }
}

/** Openings of the city: what is open, what was reported, and words of titles that nobody has mapped. */
export function Openings() {
  const found = useAsk('registry/all-openings', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, clauses } = found.data
  const columns = columnsOf(clauses)
  const reported = rows.filter((one) => one.reports.length > 0).length
  return (
    <>
      <Headline lede={ledeOf(found.data)}>
        {reported === 0
          ? { zh: '没有待查的举报', en: 'No report waits' }
          : { zh: `${reported} 个岗位被举报，待查`, en: `${reported} openings reported` }}
      </Headline>
      <SavedTabs room="openings" />
      <div className="tb end">
        <ListTools room="openings" columns={columns} />
      </div>
      <DataTable
        label={{ zh: '岗位', en: 'Openings' }}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.id}
        usualSort="reports"
        empty={
          <Empty>
            {{ zh: '单位发布岗位后，会出现在这里。', en: 'Openings appear here once organisations post them.' }}
          </Empty>
        }
      />
    </>
  )
}
