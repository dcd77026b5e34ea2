import type { CommandInput } from '../../api/contract.ts'
import type { Text } from '../../api/text.ts'

/** What goes out once the network is back: a step in a case, or a visit to a company as it was written down. */
export type Sent =
  | { readonly command: 'casework/act'; readonly key: string; readonly body: CommandInput<'casework/act'> }
  | {
      readonly command: 'outreach/record-visit'
      readonly key: string
      readonly body: CommandInput<'outreach/record-visit'>
    }

/** Where something typed belongs: whose it is, in which city, to which case (a visit: to which company) and for which action. */
export type Place = {
  readonly account: string
  readonly tenant: string
  readonly caseId: string
  readonly kind: string
}

/** What was typed and not sent yet. */
export type Kept = {
  readonly values: unknown
  /** Milliseconds since 1970. */
  readonly at: number
  readonly number: string
  readonly verb: Text
  /** It was sent and never arrived: what goes out again, under the same key. */
  readonly waiting?: Sent
  /** It arrived and was refused: why. The text is still here. */
  readonly refused?: Text
}

const PREFIX = 'xinglin.kept:'
/** Nothing is kept longer, in milliseconds: seven days. */
const LASTS = 7 * 86_400_000
const CHANGED = 'xinglin-kept'

const nameOf = ({ account, tenant, caseId, kind }: Place) => `${PREFIX}${account}:${tenant}:${caseId}:${kind}`

function names(): string[] {
  return Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))
}

function read(name: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null
    return kept && Date.now() - kept.at < LASTS ? kept : undefined
  } catch {
    return undefined
  }
}

const told = () => void dispatchEvent(new Event(CHANGED))

export const readKept = (place: Place): Kept | undefined => read(nameOf(place))

/** Keeps it. A full or forbidden store keeps nothing, and the form works as without it. */
export function keep(place: Place, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify(kept))
  } catch {
    return
  }
  told()
}

export function forget(place: Place): void {
  localStorage.removeItem(nameOf(place))
  told()
}

/** Everything this account has here, in this city. */
export function listKept(account: string, tenant: string): readonly { readonly place: Place; readonly kept: Kept }[] {
  const start = `${PREFIX}${account}:${tenant}:`
  return names().flatMap((name) => {
    const kept = read(name)
    if (!name.startsWith(start) || !kept) return []
    const [caseId = '', kind = ''] = name.slice(start.length).split(':')
    return [{ place: { account, tenant, caseId, kind }, kept }]
  })
}

/** Takes away what is past its days, and whatever belongs to somebody else: a shared computer keeps nothing for the next one. */
export function forgetOthers(account: string): void {
  const old = names().filter((name) => !name.startsWith(`${PREFIX}${account}:`) || !read(name))
  for (const name of old) localStorage.removeItem(name)
}

/** At signing out: nothing stays. */
export function forgetAll(): void {
  for (const name of names()) localStorage.removeItem(name)
}

/** Tells of every change, in this tab and in others. */
export function watchKept(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  addEventListener('storage', listener)
  return () => {
    removeEventListener(CHANGED, listener)
    removeEventListener('storage', listener)
  }
}
