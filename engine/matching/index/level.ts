import { clearBit, setBit, type Words } from '@xinglin/base'
import type { LevelColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** Ranks count from 1 and 0 is unknown; a bitset for every "at least", and one for unknown. */
export class LevelStore implements ColumnStore {
  readonly column: LevelColumn
  readonly fields: readonly Field[]
  readonly #ranks: ReadonlyMap<string, number>
  ranks!: Uint8Array
  /** `atLeast[0]` holds the rows whose level is unknown, `atLeast[k]` those of rank k or higher. */
  atLeast: readonly Words[] = []

  constructor(column: LevelColumn) {
    this.column = column
    this.#ranks = new Map(column.levels.map(({ code }, at) => [code, at + 1]))
    this.fields = [
      { name: column.name, of: 'u8', perRow: 1 },
      ...[...this.#bitsets()].map((name): Field => ({ name, of: 'bits', perRow: 0 })),
    ]
  }

  *#bitsets(): Iterable<string> {
    for (let rank = 0; rank <= this.column.levels.length; rank++) yield `${this.column.name}:${rank}`
  }

  bind(arena: Arena): void {
    this.ranks = arena.get(this.column.name) as Uint8Array
    this.atLeast = [...this.#bitsets()].map((name) => arena.words(name))
  }

  /** Throws ValueFault at a code the column does not have. */
  rankOf(code: unknown): number {
    const rank = this.#ranks.get(code as string)
    if (rank === undefined) throw fault(this.column, code)
    return rank
  }

  check(value: Value | undefined): void {
    if (value !== undefined) this.rankOf(value)
  }

  write(row: number, value: Value | undefined): void {
    const rank = value === undefined ? 0 : this.rankOf(value)
    this.ranks[row] = rank
    for (const [at, words] of this.atLeast.entries()) {
      const holds = at === 0 ? rank === 0 : rank >= at
      ;(holds ? setBit : clearBit)(words, row)
    }
  }

  read(row: number): Value | undefined {
    return this.column.levels[(this.ranks[row] as number) - 1]?.code
  }
}
