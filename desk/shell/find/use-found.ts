import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/client.ts'
import type { Output } from '../../api/contract.ts'
import { newKey } from '../../api/key.ts'
import type { Refusal } from '../../api/refusal.ts'
import { useAsk } from '../use-ask.ts'
import { useTenant } from '../use-tenant.ts'
import { shapeOf } from './number-shape.ts'

export type Found = Output<'casework/find'>
export type FoundCase = Found['cases']['rows'][number]
export type FoundParty = Found['people']['rows'][number]

/**
 * Cases, people and companies that fit a text; a whole number of a document or phone is looked up once by a command, and what came of it is not kept.
 * `part`: a number that is not whole yet, nothing was asked.
 */
export function useFound(text: string, enabled: boolean) {
  const tenant = useTenant()
  const shape = shapeOf(text)
  const asked = useAsk('casework/find', { text }, { enabled: enabled && text !== '' && shape === 'text' })
  const looked = useQuery<Found, Refusal>({
    queryKey: ['exact', tenant, text],
    queryFn: () => call(tenant, 'casework/find-exact', { value: text }, newKey()),
    enabled: enabled && shape === 'whole',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  const { data, error, isFetching, refetch } = shape === 'whole' ? looked : asked
  return {
    found: shape === 'part' ? undefined : data,
    part: shape === 'part',
    error,
    pending: isFetching && !data,
    refetch,
  }
}
