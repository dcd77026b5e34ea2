import { v7 as uuidv7 } from 'uuid'
import type { Channels } from '../notices/channel.ts'
import { codeLetter } from '../notices/code-letter.ts'

/** Sends a sign-in code to a phone. Says whether it was taken. */
export type CodeSender = (phone: string, code: string) => boolean | Promise<boolean>

/** Sends codes over the city's SMS gateway, the same that carries notices; undefined where there is none. At any hour. */
export function channelSender(channels: Channels, origin: string, minutes: number): CodeSender | undefined {
  if (!channels.open.includes('sms')) return undefined
  return async (phone, code) => {
    const outcome = await channels.send('sms', phone, codeLetter(uuidv7(), code, undefined, origin, minutes))
    if (outcome.kind !== 'accepted') console.error('sign-in code', outcome.kind, outcome.why)
    // Unclear counts as sent: it may well have arrived, and whoever has none asks again.
    return outcome.kind === 'accepted' || outcome.kind === 'unclear'
  }
}

/**
 * Keeps codes in memory and shows them on the sign-in page. For the demonstration only: the page says so, and a server
 * without demonstration data never uses it.
 */
export function demonstrationSender(): { send: CodeSender; findLast: (phone: string) => string | undefined } {
  const last = new Map<string, string>()
  return {
    send: (phone, code) => {
      if (last.size > 1000) last.clear()
      last.set(phone, code)
      return true
    },
    findLast: (phone) => last.get(phone),
  }
}
