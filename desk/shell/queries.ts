import { QueryClient } from '@tanstack/react-query'
import { Refusal } from '../api/refusal.ts'

/** One client for the desk. A refusal is an answer and is not asked for again; a lost connection is, twice. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && error instanceof Refusal && error.passing,
    },
  },
})
