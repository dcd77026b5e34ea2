import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call } from '../api/client.ts'
import type { Command, CommandInput, Output } from '../api/contract.ts'
import { newKey } from '../api/key.ts'
import { Refusal, unreachable } from '../api/refusal.ts'
import { useTenant } from './use-tenant.ts'

/** A command as a form uses it. `send` answers undefined when it was refused; the reason is in `refusal`. */
export type Sender<C extends Command> = {
  readonly send: (input: CommandInput<C>) => Promise<Output<C> | undefined>
  readonly pending: boolean
  readonly refusal: Refusal | null
  readonly clear: () => void
  /** Key of the present intention, and why its last attempt was refused: for whoever sends it again later. */
  /** Begins a new intention: what is sent next is another thing than what was tried before. */
  readonly renew: () => void
  readonly attempt: () => { readonly key: string; readonly refusal: Refusal | null }
}

/**
 * Sends a command once per intention: a second click while it is on its way does nothing, a retry carries the same key, and only
 * success begins a new intention. What the desk has on the screen is asked for again afterwards.
 */
export function useCommand<C extends Command>(command: C): Sender<C> {
  const tenant = useTenant()
  const queries = useQueryClient()
  const key = useRef(newKey())
  const busy = useRef(false)
  const last = useRef<Refusal | null>(null)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = useCallback(
    async (input: CommandInput<C>) => {
      if (busy.current) return undefined
      busy.current = true
      setPending(true)
      setRefusal(null)
      last.current = null
      try {
        const output = await call(tenant, command, input, key.current)
        key.current = newKey()
        void queries.invalidateQueries({ queryKey: [tenant] })
        return output
      } catch (error) {
        last.current = error instanceof Refusal ? error : unreachable()
        setRefusal(last.current)
        return undefined
      } finally {
        busy.current = false
        setPending(false)
      }
    },
    [tenant, command, queries],
  )
  const clear = useCallback(() => setRefusal(null), [])
  const attempt = useCallback(() => ({ key: key.current, refusal: last.current }), [])
  const renew = useCallback(() => {
    key.current = newKey()
    setRefusal(null)
  }, [])
  return { send, pending, refusal, clear, attempt, renew }
}
