import type { QueueRow } from '../api/casework.ts'
import { useAsk } from './use-ask.ts'

export type Waiting = {
  readonly count: number
  readonly overdue: number
  readonly rows: readonly QueueRow[]
  readonly known: boolean
}

/** What waits for this person, most urgent first. One question for the rail, the headline and “the next case”. */
export function useWaiting(enabled = true): Waiting {
  const { data } = useAsk('casework/queue', { view: 'mine', size: 100 }, { keep: true, enabled })
  const rows = data?.rows ?? []
  return { count: data?.mine ?? 0, overdue: rows.filter((one) => one.overdue).length, rows, known: data !== undefined }
}
