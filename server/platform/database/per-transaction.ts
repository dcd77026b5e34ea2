import type { Transaction } from './transaction.ts'

/** What was read in a transaction, so that it is read once in it. */
export type PerTransaction<T> = {
  readonly read: (db: Transaction, key: string, load: () => Promise<T>) => Promise<T>
  /** Called by whatever writes what is read here, in the same transaction. */
  readonly forget: (db: Transaction) => void
}

/** One command judges, places, projects and prints: all of it on the same facts, read once. Ends with the transaction. */
export function perTransaction<T>(): PerTransaction<T> {
  const kept = new WeakMap<Transaction, Map<string, Promise<T>>>()
  return {
    read: (db, key, load) => {
      const own = kept.get(db) ?? new Map<string, Promise<T>>()
      const known = own.get(key)
      if (known) return known
      // A query is asked anew each time it is awaited: what is kept is its answer.
      const loading = Promise.resolve(load())
      kept.set(db, own.set(key, loading))
      return loading
    },
    forget: (db) => {
      kept.delete(db)
    },
  }
}
