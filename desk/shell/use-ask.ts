import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask } from '../api/client.ts'
import type { Output, Query, QueryInput } from '../api/contract.ts'
import type { Refusal } from '../api/refusal.ts'
import { useTenant } from './use-tenant.ts'

/**
 * Asks a query of the city in the address. `keep` leaves the old answer on the screen while the next one loads: for lists, never for
 * one case after another. `again`: after how many milliseconds to ask once more, while the answer is not the last.
 */
export function useAsk<Q extends Query>(
  query: Q,
  input: QueryInput<Q>,
  options: { keep?: boolean; enabled?: boolean; again?: (answer: Output<Q> | undefined) => number | false } = {},
): UseQueryResult<Output<Q>, Refusal> {
  const tenant = useTenant()
  return useQuery<Output<Q>, Refusal>({
    queryKey: [tenant, query, input],
    queryFn: ({ signal }) => ask(tenant, query, input, signal),
    enabled: options.enabled ?? true,
    ...(options.again && { refetchInterval: ({ state }) => options.again?.(state.data) ?? false }),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}
