import { type CSSProperties, type ReactNode, useRef } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { type Column, inOrder, shownColumns } from './table/column.ts'
import { SelectBox } from './table/select-box.tsx'
import { TableHead } from './table/table-head.tsx'
import { useTableSearch } from './table/use-table-search.ts'
import { useTableKeys } from './use-table-keys.ts'
import './table/table.css'

export type { Column }

export type Selection<Row> = {
  readonly keys: readonly string[]
  readonly change: (keys: readonly string[]) => void
  /** What a row is called beside its checkbox. */
  readonly name: (row: Row) => string
}

type Props<Row> = {
  readonly label: Text
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly empty: ReactNode
  readonly pending?: boolean
  readonly selection?: Selection<Row>
  /** The order rows come in when the address names none. */
  readonly usualSort?: string
  /** One of several tables of a page: its order and columns are not the address's. */
  readonly plain?: boolean
  /** The row that is open beside the list. */
  readonly current?: string | undefined
  /** Narrower than this the region scrolls, in px; on a phone every row becomes a small sheet instead. */
  readonly minWidth?: number
}

/** A table in a region that scrolls by itself and can be reached with the keyboard. Its order, columns and density stand in the address. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { label, rows, columns, rowKey, empty, pending, selection, usualSort, plain, current, minWidth = 720 } = props
  const say = useSay()
  const region = useRef<HTMLDivElement>(null)
  useTableKeys(region)
  const { search, change } = useTableSearch()
  const shown = shownColumns(columns, plain ? undefined : search.columns)
  const sort = plain ? undefined : (search.sort ?? usualSort)
  const sorted = inOrder(rows, columns, sort)
  const keys = rows.map(rowKey)
  const chosen = new Set(selection?.keys)
  const choose = (which: readonly string[], on: boolean) =>
    selection?.change(on ? [...new Set([...chosen, ...which])] : [...chosen].filter((key) => !which.includes(key)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section ref={region} className="tw" tabIndex={0} aria-label={say(label)} aria-busy={pending ?? false}>
      {rows.length === 0 ? (
        empty
      ) : (
        <table
          className={`dt ${plain ? '' : (search.density ?? '')}`}
          style={{ '--least': `${minWidth}px` } as CSSProperties}
        >
          <thead>
            <tr>
              {selection && (
                <th scope="col" className="box">
                  <SelectBox
                    label={{ zh: '选择本页全部', en: 'Select all on this page' }}
                    checked={keys.every((key) => chosen.has(key))}
                    some={keys.some((key) => chosen.has(key))}
                    change={(on) => choose(keys, on)}
                  />
                </th>
              )}
              {shown.map((one) => (
                <TableHead
                  key={one.id}
                  column={one}
                  sort={sort}
                  change={plain ? undefined : (to) => change({ sort: to === usualSort ? undefined : to })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => {
              const key = rowKey(row)
              return (
                <tr
                  key={key}
                  className={chosen.has(key) ? 'chosen' : undefined}
                  aria-current={current === key || undefined}
                >
                  {selection && (
                    <td className="box">
                      <SelectBox
                        label={{ zh: `选择 ${selection.name(row)}`, en: `Select ${selection.name(row)}` }}
                        checked={chosen.has(key)}
                        change={(on) => choose([key], on)}
                      />
                    </td>
                  )}
                  {shown.map((one) => (
                    <td
                      key={one.id}
                      className={[one.align, one.wide && 'wide'].filter(Boolean).join(' ')}
                      data-label={say(one.title)}
                    >
                      <div>{one.cell(row)}</div>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
