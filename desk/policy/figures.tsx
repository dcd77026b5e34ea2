import { getRouteApi } from '@tanstack/react-router'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { FigureLists } from './figure-lists.tsx'
import { FigureSheet } from './figure-sheet.tsx'
import './policy.css'

const route = getRouteApi('/$tenant/figures')

/** Figures that no published source gives, or that were not read at one; one of them when the address names it. */
export function Figures() {
  const { address } = route.useSearch()
  const found = useAsk('policy/figures', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const open = found.data.rows.find((one) => one.address === address)
  if (open) return <FigureSheet key={open.address} figure={open} />
  return <FigureLists figures={found.data.rows} gone={address} />
}
