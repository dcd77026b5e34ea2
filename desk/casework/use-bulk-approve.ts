import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { QueueRow } from '../api/casework.ts'
import { ask } from '../api/client.ts'
import type { QueryInput } from '../api/contract.ts'
import { Refusal, unreachable } from '../api/refusal.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'

export type BulkFilter = Omit<QueryInput<'casework/queue'>, 'page' | 'size'>

const PAGE = 200
/** One command takes so many; more are sent in several. */
const TOGETHER = 200
/** Whoever approves more than this at once has read none of it. */
const MOST = 1000

/** Chooses what a filter has, page by page, and approves what may be approved together. */
export function useBulkApprove() {
  const tenant = useTenant()
  const queries = useQueryClient()
  const command = useCommand('casework/bulk-approve')
  const known = useRef(new Map<string, QueueRow>())
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const learn = (rows: readonly QueueRow[]) => {
    for (const row of rows) known.current.set(row.id, row)
  }
  /** Ids of all cases of the filter, as many as are approved at once. */
  const collect = async (filter: BulkFilter): Promise<string[]> => {
    setPending(true)
    setRefusal(null)
    const ids: string[] = []
    try {
      for (let page = 1; ids.length < MOST; page += 1) {
        const { rows } = await queries.fetchQuery({
          queryKey: [tenant, 'casework/queue', { ...filter, page, size: PAGE }],
          queryFn: () => ask(tenant, 'casework/queue', { ...filter, page, size: PAGE }),
          staleTime: 0,
        })
        learn(rows)
        ids.push(...rows.map((one) => one.id))
        if (rows.length < PAGE) break
      }
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : unreachable())
    }
    setPending(false)
    return ids.slice(0, MOST)
  }
  const approve = async (keys: readonly string[]): Promise<{ sent: number; left: number } | undefined> => {
    const rows = keys.flatMap((key) => known.current.get(key) ?? [])
    const cases = rows.filter((one) => one.bulk).map((one) => ({ caseId: one.id, version: one.version }))
    for (let at = 0; at < cases.length; at += TOGETHER) {
      if (!(await command.send({ cases: cases.slice(at, at + TOGETHER), text: '' }))) return undefined
    }
    return { sent: cases.length, left: keys.length - cases.length }
  }
  return {
    collect,
    approve,
    /** Whether among the chosen ones are some that may be approved together. */
    offers: (keys: readonly string[], rows: readonly QueueRow[]): boolean => {
      learn(rows)
      return keys.some((key) => known.current.get(key)?.bulk)
    },
    pending: pending || command.pending,
    refusal: command.refusal ?? refusal,
  }
}
