/** How a table is read, as its address has it. What is usual is left out. */
export type TableSearch = {
  readonly sort?: string
  readonly page?: number
  readonly size?: number
  /** Ids of the columns shown, with commas between. */
  readonly columns?: string
  readonly density?: 'compact'
}

export const SIZES = [25, 50, 100] as const
const FURTHEST = 10_000

/** What an address says of a table; anything else is left out. */
export function readTableSearch(raw: Record<string, unknown>): TableSearch {
  const page = Number(raw.page)
  const size = SIZES.find((one) => one !== SIZES[0] && one === Number(raw.size))
  const { sort, columns } = raw
  return {
    ...(typeof sort === 'string' && /^-?[a-z_]{1,30}$/.test(sort) && { sort }),
    ...(Number.isInteger(page) && page > 1 && page <= FURTHEST && { page }),
    ...(size && { size }),
    ...(typeof columns === 'string' && /^[a-z_,]{1,200}$/.test(columns) && { columns }),
    ...(raw.density === 'compact' && { density: 'compact' as const }),
  }
}
