import type { Transaction } from './transaction.ts'

const waiting = new WeakMap<Transaction, (() => Promise<void>)[]>()

/**
 * Puts off a part of a transaction until all else is written: what locks a row that everybody wants, such as the last number of a series,
 * holds it for the commit and no longer. It runs before the commit, and a fault in it undoes the whole. Within a savepoint it runs at once.
 */
export async function lastly(db: Transaction, work: () => Promise<void>): Promise<void> {
  const list = waiting.get(db)
  if (list) list.push(work)
  else await work()
}

/** Runs the work of a transaction, and then what it put off, in its order. */
export async function withLast<T>(db: Transaction, work: (db: Transaction) => Promise<T>): Promise<T> {
  const list: (() => Promise<void>)[] = []
  waiting.set(db, list)
  const result = await work(db)
  for (const last of list) await last()
  return result
}
