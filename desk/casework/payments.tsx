import { getRouteApi } from '@tanstack/react-router'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { BatchSheet } from './batch-sheet.tsx'
import { PaymentLists } from './payment-lists.tsx'
import './payments.css'

const route = getRouteApi('/$tenant/payments')

/** Money: cases ready to be paid, batches, and one batch when the address names it. */
export function Payments() {
  const { batch } = route.useSearch()
  const found = useAsk('casework/batches', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { batches, payable } = found.data
  const open = batches.find((one) => one.id === batch)
  if (open) return <BatchSheet key={open.id} batch={open} reload={found.refetch} />
  return <PaymentLists batches={batches} payable={payable} gone={batch !== undefined} reload={found.refetch} />
}
