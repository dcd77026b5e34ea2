import { useSearch } from '@tanstack/react-router'
import { useAsk } from '../../shell/use-ask.ts'
import type { Column } from './column.ts'
import { TableMenu } from './table-menu.tsx'
import { ViewMenu, type ViewRoom } from './view-menu.tsx'

type Props<Row> = { readonly room: ViewRoom; readonly columns: readonly Column<Row>[]; readonly paged?: boolean }

/** How a list is laid out, and keeping it so. */
export function ListTools<Row>({ room, columns, paged = false }: Props<Row>) {
  const search = useSearch({ strict: false })
  const saved = useAsk('platform/views', { room }).data?.rows ?? []
  return (
    <span className="tools-end">
      <TableMenu columns={columns} paged={paged} />
      <ViewMenu room={room} search={search} views={saved} />
    </span>
  )
}
