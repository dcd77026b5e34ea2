import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Refusal } from '../api/refusal.ts'

const ME = 'platform/me'

/** The session ended meanwhile: ask who is signed in, and the frame leads to the sign-in. */
const cache = new QueryCache({
  onError: (error, { queryKey: [tenant, query] }) => {
    if (!(error instanceof Refusal) || error.status !== 401 || query === ME) return
    void queries.invalidateQueries({ queryKey: [tenant, ME] })
  },
})

/** One client for the desk. A refusal is an answer and is not asked for again; a lost connection is, twice. */
export const queries: QueryClient = new QueryClient({
  queryCache: cache,
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && error instanceof Refusal && error.passing,
    },
  },
})
