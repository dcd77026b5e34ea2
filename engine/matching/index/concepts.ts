import type { Words } from '@xinglin/base'
import type { ConceptsColumn, Held, Value } from '../schema/column.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** Concepts a row holds in its own cells; the few that have more keep the rest aside. */
export const SLOTS = 16
/** The three bits of a level nobody told. */
export const UNTOLD = 7

/**
 * Sixteen cells a row, each a concept and its level, ended by a zero (a level is never 0). Besides, one bitset a concept holds
 * the rows that have it *or anything that counts for it*: a mandatory requirement is then one bitset.
 */
export class ConceptStore implements ColumnStore<readonly number[]> {
  readonly column: ConceptsColumn
  readonly taxonomy: Taxonomy
  readonly fields: readonly Field[]
  /** Codes beyond the sixteenth. */
  readonly overflow = new Map<number, readonly number[]>()
  cells!: Uint16Array
  /** Empty where the column does not filter. */
  widened: readonly Words[] = []

  constructor(column: ConceptsColumn, taxonomy: Taxonomy) {
    this.column = column
    this.taxonomy = taxonomy
    this.fields = [{ name: column.name, of: 'u16', perRow: SLOTS }, ...this.#bitsets()]
  }

  #bitsets(): Field[] {
    const count = this.column.filters === false ? 0 : this.taxonomy.size
    return Array.from({ length: count }, (_, concept) => ({
      name: `${this.column.name}:${concept}`,
      of: 'bits',
      perRow: 0,
    }))
  }

  bind(arena: Arena): void {
    this.cells = arena.get(this.column.name) as Uint16Array
    this.widened = this.#bitsets().map(({ name }) => arena.words(name))
  }

  /** Throws ValueFault at a concept the taxonomy does not have or a level outside 1–5. */
  encode(value: Value | undefined): number[] {
    if (value === undefined) return []
    if (!Array.isArray(value)) throw fault(this.column, value)
    const levels = new Map<number, number>()
    for (const { concept, level } of value as readonly Held[]) {
      const number = this.taxonomy.numberOf(concept)
      if (number === undefined || (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 5)))
        throw fault(this.column, { concept, level })
      levels.set(number, level ?? UNTOLD)
    }
    return [...levels].map(([number, level]) => (number << 3) | level)
  }

  write(row: number, codes: readonly number[]): void {
    if (this.widened.length > 0) {
      for (const code of this.codesIn(row)) this.#mark(code >> 3, row, false)
      for (const code of codes) this.#mark(code >> 3, row, true)
    }
    for (let slot = 0; slot < SLOTS; slot++) this.cells[row * SLOTS + slot] = codes[slot] ?? 0
    if (codes.length > SLOTS) this.overflow.set(row, codes.slice(SLOTS))
    else this.overflow.delete(row)
  }

  /** Throws ValueFault at a concept the taxonomy does not have. */
  numberOf(concept: string): number {
    const number = this.taxonomy.numberOf(concept)
    if (number === undefined) throw fault(this.column, concept)
    return number
  }

  /** Some twenty bitsets a concept, a hundred and more a row: the word and the bit are worked out once. */
  #mark(concept: number, row: number, has: boolean): void {
    const wanted = this.taxonomy.countsFor(concept)
    const [word, bit] = [row >>> 5, 1 << (row & 31)]
    for (let i = 0; i < wanted.length; i++) {
      const words = this.widened[wanted[i] as number] as Words
      words[word] = has ? (words[word] as number) | bit : (words[word] as number) & ~bit
    }
  }

  codesIn(row: number): number[] {
    const codes: number[] = []
    for (let slot = 0; slot < SLOTS; slot++) {
      const code = this.cells[row * SLOTS + slot] as number
      if (code === 0) return codes
      codes.push(code)
    }
    return [...codes, ...(this.overflow.get(row) ?? [])]
  }

  read(row: number): Held[] | undefined {
    const codes = this.codesIn(row)
    if (codes.length === 0) return undefined
    return codes.map((code) => ({
      concept: this.taxonomy.idOf(code >> 3),
      ...((code & 7) !== UNTOLD && { level: code & 7 }),
    }))
  }
}
