import Table, { type ColumnsType, type TableProps } from 'antd/es/table'
import { type ReactNode, useRef } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { useTableKeys } from './use-table-keys.ts'

export type { ColumnsType }

type Selection<Row> = {
  readonly keys: readonly string[]
  readonly change: (keys: readonly string[]) => void
  /** What a row is called beside its checkbox. */
  readonly name: (row: Row) => string
}

type Props<Row> = {
  readonly label: Text
  readonly rows: readonly Row[]
  readonly columns: ColumnsType<Row>
  readonly rowKey: (row: Row) => string
  readonly empty: ReactNode
  readonly pending?: boolean
  readonly selection?: Selection<Row>
  /** Narrower than this the region scrolls, in px. */
  readonly minWidth?: number
}

/**
 * A table in a region that scrolls by itself and can be reached with the keyboard. Not antd's `scroll`: its hidden measuring row
 * holds a checkbox that can be focused.
 */
export function DataTable<Row extends object>({
  label,
  rows,
  columns,
  rowKey,
  empty,
  pending,
  selection,
  minWidth = 760,
}: Props<Row>) {
  const say = useSay()
  const region = useRef<HTMLDivElement>(null)
  useTableKeys(region)
  const rowSelection: TableProps<Row>['rowSelection'] = selection && {
    selectedRowKeys: [...selection.keys],
    onChange: (keys) => selection.change(keys.map(String)),
    getCheckboxProps: (row) => ({
      'aria-label': say({ zh: `选择 ${selection.name(row)}`, en: `Select ${selection.name(row)}` }),
    }),
    getTitleCheckboxProps: () => ({ 'aria-label': say({ zh: '全选', en: 'Select all' }) }),
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section ref={region} className="tw" tabIndex={0} aria-label={say(label)} aria-busy={pending ?? false}>
      {rows.length === 0 ? (
        empty
      ) : (
        <Table<Row>
          size="medium"
          style={{ minWidth }}
          pagination={false}
          dataSource={rows}
          columns={columns}
          rowKey={rowKey}
          {...(rowSelection && { rowSelection })}
        />
      )}
    </section>
  )
}
