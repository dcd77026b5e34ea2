import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { TableSearch } from './table-search.ts'

/** How the table of this page is read, and changing it: the address is the only place it is kept in. */
export function useTableSearch(): {
  readonly search: TableSearch
  /** What is undefined leaves the address. Another order or size begins at the first page. */
  readonly change: (to: { readonly [K in keyof TableSearch]?: TableSearch[K] | undefined }) => void
} {
  const search = useSearch({ strict: false }) as TableSearch
  const navigate = useNavigate()
  const change = useCallback(
    (to: object) => {
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: ((old: object) => present({ ...old, ...(!('page' in to) && { page: undefined }), ...to })) as never,
      })
    },
    [navigate],
  )
  return { search, change }
}

const present = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
