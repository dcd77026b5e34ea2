import { clearBit, setBit, type Words } from '@xinglin/base'
import type { LevelColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** Ranks count from 1 and 0 is unknown; two bitsets for every "at least": with those nobody told, and without. */
export class LevelStore implements ColumnStore<number> {
  readonly column: LevelColumn
  readonly fields: readonly Field[]
  readonly #ranks: ReadonlyMap<string, number>
  ranks!: Uint8Array
  /** At `rank − 1`: the rows of this rank or higher. */
  atLeast: readonly Words[] = []
  /** The same with those whose rank is unknown. */
  orUnknown: readonly Words[] = []

  constructor(column: LevelColumn) {
    this.column = column
    this.#ranks = new Map(column.levels.map(({ code }, at) => [code, at + 1]))
    this.fields = [
      { name: column.name, of: 'u8', perRow: 1 },
      ...[...this.#names(':'), ...this.#names('?')].map((name): Field => ({ name, of: 'bits', perRow: 0 })),
    ]
  }

  #names(mark: string): string[] {
    return this.column.levels.map(({ code }) => `${this.column.name}${mark}${code}`)
  }

  bind(arena: Arena): void {
    this.ranks = arena.get(this.column.name) as Uint8Array
    this.atLeast = this.#names(':').map((name) => arena.words(name))
    this.orUnknown = this.#names('?').map((name) => arena.words(name))
  }

  /** Throws ValueFault at a code the column does not have. */
  rankOf(code: unknown): number {
    const rank = this.#ranks.get(code as string)
    if (rank === undefined) throw fault(this.column, code)
    return rank
  }

  encode(value: Value | undefined): number {
    return value === undefined ? 0 : this.rankOf(value)
  }

  write(row: number, rank: number): void {
    this.ranks[row] = rank
    for (let at = 0; at < this.atLeast.length; at++) {
      ;(rank > at ? setBit : clearBit)(this.atLeast[at] as Words, row)
      ;(rank > at || rank === 0 ? setBit : clearBit)(this.orUnknown[at] as Words, row)
    }
  }

  read(row: number): Value | undefined {
    return this.column.levels[(this.ranks[row] as number) - 1]?.code
  }
}
