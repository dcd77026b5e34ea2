import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask } from '../api/client.ts'
import type { Queries, Query } from '../api/contract.ts'
import type { Refusal } from '../api/refusal.ts'
import { useTenant } from './use-tenant.ts'

/**
 * Asks a query of the city in the address. `keep` leaves the old answer on the screen while the next one loads: for lists, never for
 * one case after another.
 */
export function useAsk<Q extends Query>(
  query: Q,
  input: Queries[Q]['input'],
  options: { keep?: boolean; enabled?: boolean } = {},
): UseQueryResult<Queries[Q]['output'], Refusal> {
  const tenant = useTenant()
  return useQuery<Queries[Q]['output'], Refusal>({
    queryKey: [tenant, query, input],
    queryFn: ({ signal }) => ask(tenant, query, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}
