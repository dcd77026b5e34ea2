import { approveBatch, approvedCases, draftGraduate, must, prepare, SONGJIANG, setFigure } from './cases.ts'
import { type Answer, freshKey, type Town } from './city.ts'

export const PER_HEAD = 500_000
export type Batch = { readonly batchId: string; readonly total: number }

/** One write of the load, always sent under the same key; `keep` notes what an answer acknowledged. */
export type Write = {
  readonly kind: 'case' | 'payment'
  readonly key: string
  readonly send: () => Promise<Answer>
  readonly keep: (body: Answer['body']) => void
}

/** What clients were told is done, by the key they sent: ids of cases and of approved batches. */
export const acknowledged = { case: new Map<string, string>(), payment: new Map<string, string>() }

export function startCase(town: Town, applicantId: string): Write {
  const key = freshKey()
  const body = { benefit: 'graduate-living-allowance', applicantId }
  return {
    kind: 'case',
    key,
    send: () => town.command('sj-graduate', 'songjiang', 'casework/start', body, key),
    keep: ({ caseId }) => acknowledged.case.set(key, caseId),
  }
}

function pay(town: Town, batch: Batch): Write {
  const key = freshKey()
  const keep = ({ batchId }: Answer['body']) => acknowledged.payment.set(key, batchId)
  return { kind: 'payment', key, send: () => approveBatch(town, SONGJIANG, batch, key), keep }
}

/** Batches of one person each, prepared and waiting for the second officer. */
export async function prepareBatches(town: Town, count: number): Promise<Batch[]> {
  must(await setFigure(town, PER_HEAD))
  const drafts: [string, string][] = []
  for (let number = 1; number <= count; number += 1) {
    const who = `payee-${number}`
    drafts.push([who, await draftGraduate(town, who)])
  }
  const batches: Batch[] = []
  for (const caseId of await approvedCases(town, drafts)) batches.push(await prepare(town, SONGJIANG, [caseId]))
  return batches
}

/**
 * Several clients start cases without a pause and two batches are approved between them, until `kill` ends the server or
 * its database at a random moment. The first batch comes at any time, the second just before the end, to be cut off halfway.
 * @returns the writes that were never answered: they happened or did not, nobody was told
 */
export async function loadUntilKilled(
  town: Town,
  given: { applicantId: string; batches: readonly Batch[]; clients: number; kill: () => Promise<void> },
): Promise<Write[]> {
  const cut = 5 + Math.floor(Math.random() * 40)
  // Starts wait for one another's number, so an answer always comes at the same point of the next one: only a delay reaches the others.
  const kill = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 60)).then(given.kill)
  const payments = given.batches.map((batch, index) => ({
    write: pay(town, batch),
    after: index === 0 ? 1 + Math.floor(Math.random() * cut) : cut - Math.floor(Math.random() * 4),
  }))
  const open = new Set<Write>()
  const paying: Promise<boolean>[] = []
  let started = 0
  let ending: Promise<void> | undefined
  const perform = async (write: Write): Promise<boolean> => {
    open.add(write)
    const answer = await write.send().catch(() => undefined)
    if (answer?.status !== 200) return false
    open.delete(write)
    write.keep(answer.body)
    return true
  }
  const work = async () => {
    while (await perform(startCase(town, given.applicantId))) {
      started += 1
      for (const one of payments) if (one.after === started) paying.push(perform(one.write))
      if (started >= cut) ending ??= kill()
    }
  }
  await Promise.all(Array.from({ length: given.clients }, work))
  await Promise.all(paying)
  await ending
  return [...open]
}
