import { useSay } from '../../shell/say.ts'
import { type Column, ordersOf } from './column.ts'

type Props<Row> = {
  readonly column: Column<Row>
  /** The order the rows are in. */
  readonly sort: string | undefined
  readonly change: ((sort: string) => void) | undefined
}

const STATES = { up: 'ascending', down: 'descending' } as const

/** The head of a column; where it stands for an order, a button that sorts by it, and the other way round. */
export function TableHead<Row>({ column, sort, change }: Props<Row>) {
  const say = useSay()
  const orders = ordersOf(column)
  const now = orders && sort ? (sort === orders.up ? 'up' : sort === orders.down ? 'down' : undefined) : undefined
  const style = column.width ? { width: column.width } : {}
  if (!orders || !change) {
    return (
      <th scope="col" className={column.align} style={style}>
        {say(column.title)}
      </th>
    )
  }
  const next = now === 'up' && orders.down ? orders.down : orders.up
  return (
    <th scope="col" className={column.align} style={style} aria-sort={now ? STATES[now] : 'none'}>
      <button type="button" className={`sorts ${now ?? ''}`} onClick={() => change(next)}>
        {say(column.title)}
      </button>
    </th>
  )
}
