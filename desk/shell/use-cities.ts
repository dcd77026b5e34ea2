import { useQuery } from '@tanstack/react-query'
import { listCities } from '../api/client.ts'
import type { City } from '../api/platform.ts'
import type { Refusal } from '../api/refusal.ts'

/** The cities that run here. */
export const useCities = () =>
  useQuery<readonly City[], Refusal>({
    queryKey: ['tenants'],
    queryFn: listCities,
    staleTime: Number.POSITIVE_INFINITY,
  })
