import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { Figure } from '../api/policy.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type ColumnsType, DataTable } from '../ui/data-table.tsx'
import { figureValue } from '../ui/figure-value.ts'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'
import { FIGURE_WORDS } from './figure-words.ts'

/** Figures with their state, their last value, and who sets them. */
export function FigureTable({ figures, empty }: { figures: readonly Figure[]; empty: ReactNode }) {
  const say = useSay()
  const tenant = useTenant()
  const columns = useMemo<ColumnsType<Figure>>(
    () => [
      {
        title: say({ zh: '数值', en: 'Figure' }),
        render: (_, row) => (
          <>
            <Link
              className="lk"
              to="/$tenant/figures"
              params={{ tenant }}
              search={{ address: row.address }}
              {...ROW_LINK}
            >
              {say(row.title)}
            </Link>
            {row.why && <div className="sub">{say(row.why)}</div>}
          </>
        ),
      },
      {
        title: say({ zh: '状态', en: 'State' }),
        width: 130,
        render: (_, row) => <Status tone={FIGURE_WORDS[row.state].tone}>{say(FIGURE_WORDS[row.state].says)}</Status>,
      },
      {
        title: say({ zh: '最近一次', en: 'Latest' }),
        width: 170,
        render: (_, { history, unit }) => {
          const last = history.at(-1)
          return last ? say(figureValue(last.value, unit)) : '—'
        },
      },
      {
        title: say({ zh: '由谁核定', en: 'Who sets it' }),
        width: 220,
        render: (_, row) => (row.whoSets ? say(row.whoSets) : '—'),
      },
    ],
    [say, tenant],
  )
  return (
    <DataTable
      label={{ zh: '数值', en: 'Figures' }}
      rows={figures}
      columns={columns}
      rowKey={(row) => row.address}
      empty={empty}
    />
  )
}
