import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Figure } from '../api/policy.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { figureValue } from '../ui/figure-value.ts'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'
import { FIGURE_WORDS } from './figure-words.ts'

export const FIGURE_COLUMNS: readonly Column<Figure>[] = [
  {
    id: 'figure',
    title: { zh: '数值', en: 'Figure' },
    always: true,
    cell: (row) => <FigureLink figure={row} />,
    compare: (a, b) => a.title.zh.localeCompare(b.title.zh, 'zh'),
  },
  {
    id: 'state',
    title: { zh: '状态', en: 'State' },
    width: 130,
    cell: (row) => (
      <Status tone={FIGURE_WORDS[row.state].tone}>
        <Said of={FIGURE_WORDS[row.state].says} />
      </Status>
    ),
  },
  {
    id: 'latest',
    title: { zh: '最近一次', en: 'Latest' },
    width: 170,
    cell: ({ history, unit }) => {
      const last = history.at(-1)
      return last ? <Said of={figureValue(last.value, unit)} /> : '—'
    },
  },
  {
    id: 'who',
    title: { zh: '由谁核定', en: 'Who sets it' },
    width: 220,
    cell: (row) => (row.whoSets ? <Said of={row.whoSets} /> : '—'),
    compare: (a, b) => (a.whoSets?.zh ?? '').localeCompare(b.whoSets?.zh ?? '', 'zh'),
  },
]

function FigureLink({ figure }: { figure: Figure }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <>
      <Link className="lk" to="/$tenant/figures" params={{ tenant }} search={{ address: figure.address }} {...ROW_LINK}>
        {say(figure.title)}
      </Link>
      {figure.why && <div className="sub">{say(figure.why)}</div>}
    </>
  )
}

/** Figures with their state, their last value, and who sets them. */
export function FigureTable({ figures, empty }: { figures: readonly Figure[]; empty: ReactNode }) {
  return (
    <DataTable
      label={{ zh: '数值', en: 'Figures' }}
      rows={figures}
      columns={FIGURE_COLUMNS}
      rowKey={(row) => row.address}
      empty={empty}
    />
  )
}
