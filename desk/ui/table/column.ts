import type { ReactNode } from 'react'
import type { Text } from '../../api/text.ts'

/** One column of a table. Defined once where its rows are, not made anew with every drawing. */
export type Column<Row> = {
  /** Stands in the address when columns are chosen, and in a saved view: never renamed. */
  readonly id: string
  readonly title: Text
  readonly cell: (row: Row) => ReactNode
  readonly width?: number
  readonly align?: 'right'
  /** Names the row: it cannot be hidden. */
  readonly always?: true
  /** There for whoever chooses it. */
  readonly spare?: true
  /** Left out where the screen is narrow. */
  readonly wide?: true
  /** The orders this column stands for, as the address has them. */
  readonly sort?: { readonly up: string; readonly down?: string }
  /** For a list that is here as a whole and sorted here: by `id`, and by `-id` the other way round. */
  readonly compare?: (a: Row, b: Row) => number
}

export const ordersOf = <Row>({ id, sort, compare }: Column<Row>): Column<Row>['sort'] =>
  sort ?? (compare && { up: id, down: `-${id}` })

/** The columns to show: those chosen in the address, or the usual ones. */
export function shownColumns<Row>(columns: readonly Column<Row>[], chosen: string | undefined): readonly Column<Row>[] {
  const ids = chosen?.split(',')
  return columns.filter((one) => one.always || (ids ? ids.includes(one.id) : !one.spare))
}

/** The rows in the order the address asks for, where a column can compare them. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
): readonly Row[] {
  const column = columns.find((one) => sort !== undefined && one.id === sort.replace(/^-/, ''))
  const compare = column?.compare
  if (!compare) return rows
  const sign = sort?.startsWith('-') ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(a, b))
}
