import { useAsk } from './use-ask.ts'

export type Waiting = {
  readonly count: number
  /** Counted up to a thousand: there are more. */
  readonly more: boolean
  readonly overdue: number
  readonly known: boolean
}

/** What waits for this person. One question for the rail and the headline. */
export function useWaiting(enabled = true): Waiting {
  const { data } = useAsk('casework/queue', { view: 'mine', size: 1 }, { keep: true, enabled })
  return { count: data?.total ?? 0, more: data?.more ?? false, overdue: data?.late ?? 0, known: data !== undefined }
}
