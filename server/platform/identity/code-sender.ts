/** Sends a sign-in code to a phone. One port; a city plugs its SMS gateway in here. */
export type CodeSender = (phone: string, code: string) => void

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
    },
    findLast: (phone) => last.get(phone),
  }
}
