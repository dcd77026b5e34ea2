import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Text } from '../../api/text.ts'
import { useMe } from '../me.tsx'
import { forget, type Kept, keep, type Place, readKept, type Sent, watchKept } from './store.ts'

type About = { readonly caseId: string; readonly kind: string; readonly number: string; readonly verb: Text }

/**
 * What an action form holds, kept in this browser while it is typed: a lost network, a reload and a crashed tab leave it. Gone when it was sent, given
 * up, after seven days, and at signing out.
 */
export function useKept<V>({ caseId, kind, number, verb }: About, begin: () => V) {
  const me = useMe()
  const { id: account } = me.account
  const { slug: tenant } = me.tenant
  const place = useMemo<Place>(() => ({ account, tenant, caseId, kind }), [account, tenant, caseId, kind])
  const [values, setValues] = useState<V>(() => (readKept(place)?.values as V | undefined) ?? begin())
  const kept = useKeptAt(place)
  const change = useCallback(
    (next: V) => {
      setValues(next)
      keep(place, { values: next, at: Date.now(), number, verb })
    },
    [place, number, verb],
  )
  const wait = useCallback(
    (waiting: Sent) => keep(place, { values, at: Date.now(), number, verb, waiting }),
    [place, values, number, verb],
  )
  return { values, change, kept, wait, drop: useCallback(() => forget(place), [place]) }
}

/** What is kept at a place, as it is now. */
export function useKeptAt(place: Place): Kept | undefined {
  const text = useSyncExternalStore(watchKept, () => JSON.stringify(readKept(place) ?? null))
  return useMemo(() => (JSON.parse(text) as Kept | null) ?? undefined, [text])
}
