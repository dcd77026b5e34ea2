import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { call } from '../../api/client.ts'
import { Refusal } from '../../api/refusal.ts'
import { useMe } from '../me.tsx'
import { useNotice } from '../notice.tsx'
import { forget, forgetOthers, keep, listKept, type Sent, watchKept } from './store.ts'

/** How often it is tried again without being told that the network is back, in milliseconds. */
const AGAIN = 20_000

const sendKept = (tenant: string, sent: Sent) =>
  sent.command === 'casework/act'
    ? call(tenant, sent.command, sent.body, sent.key)
    : call(tenant, sent.command, sent.body, sent.key)

/** What this account typed and did not get through, and sending it: by itself once the network is back, or at once when asked. */
export function useUnsent() {
  const me = useMe()
  const account = me.account.id
  const tenant = me.tenant.slug
  const queries = useQueryClient()
  const { tell } = useNotice()
  const busy = useRef(false)
  const list = () => listKept(account, tenant).filter(({ kept }) => kept.waiting || kept.refused)
  const text = useSyncExternalStore(watchKept, () => JSON.stringify(list()))
  const rows = JSON.parse(text) as ReturnType<typeof list>
  const waiting = rows.some(({ kept }) => kept.waiting)
  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    for (const { place, kept } of listKept(account, tenant)) {
      if (!kept.waiting) continue
      const { waiting: sent, ...rest } = kept
      try {
        await sendKept(tenant, sent)
        forget(place)
        tell({
          zh: `${sent.command === 'casework/act' ? '申请 ' : ''}${kept.number} 的“${kept.verb.zh}”已送出。`,
          en: `“${kept.verb.en}” of ${kept.number} has been sent.`,
        })
        void queries.invalidateQueries({ queryKey: [tenant] })
      } catch (error) {
        // Not there yet, or not signed in any more: it stays. Anything else is an answer, and the text is the officer's again.
        if (!(error instanceof Refusal) || error.passing || error.status === 401) break
        keep(place, { ...rest, refused: error.say })
        void queries.invalidateQueries({ queryKey: [tenant] })
      }
    }
    busy.current = false
  }, [account, tenant, queries, tell])
  useEffect(() => forgetOthers(account), [account])
  useEffect(() => {
    if (!waiting) return
    const now = () => void send()
    addEventListener('online', now)
    const timer = setInterval(now, AGAIN)
    if (navigator.onLine) now()
    return () => {
      removeEventListener('online', now)
      clearInterval(timer)
    }
  }, [waiting, send])
  return { rows, send }
}
