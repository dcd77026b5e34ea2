import type { Facts } from '../facts/facts.ts'
import type { PlanNode } from '../plan/node.ts'
import { allNodes, readsOf, textsOf } from '../plan/parts.ts'
import type { Plan, Planner } from '../plan/plan.ts'
import { shared, type Words, wordsFor } from './bits.ts'
import { bitsBuilder, type Column, type ColumnBuilder, codesBuilder, numberBuilder, wordsBuilder } from './column.ts'
import { type ColumnReader, columnReader, frameFor } from './column-reader.ts'
import { type TextNumbers, textNumbers } from './texts.ts'

/** The records of all subjects, one list after the other. */
export interface RecordRows {
  /** The records of row r are those from offsets[r] up to offsets[r + 1]. */
  readonly offsets: Int32Array
  /** Of which subjects it is known which records there are. */
  readonly known: Words
  /** The subject of each record. */
  readonly owners: Int32Array
}

/**
 * What the rules of a plan need to know of a population, as typed columns beside masks of what is known. It holds for the days of
 * its planner. Plain data; the arrays are shared, so that threads read them where they are.
 */
export interface Snapshot {
  readonly subject: string
  readonly size: number
  /** By the plan's number of a column. */
  readonly columns: ReadonlyMap<number, Column>
  readonly records: ReadonlyMap<string, RecordRows>
  /** The number of each text that a column may hold; 0 stands for every other. */
  readonly texts: ReadonlyMap<string, number>
}

/** Takes the columns of a plan from the facts of many subjects, each read once and then let go. */
export class SnapshotBuilder {
  readonly #subject: string
  readonly #validOn: number | undefined
  readonly #days: Planner['days']
  readonly #own: readonly Building[]
  readonly #lists: readonly BuildingList[]
  readonly #texts: TextNumbers
  #size = 0

  /** `more`: nodes beside the rules whose columns are wanted too, such as what a comparison is grouped by. */
  constructor(planner: Planner, plan: Plan, more: readonly PlanNode[] = []) {
    const { columns, records } = readsOf(plan, more)
    const nodes = allNodes([...plan.rules.flatMap(({ test, sum }) => [test, sum]), ...more])
    this.#subject = plan.subject
    this.#days = planner.days
    this.#validOn = planner.days.validOn
    this.#texts = textNumbers(textsOf(nodes), nodes, more)
    const building = columns.map((number) => buildingOf(planner, number, this.#texts))
    this.#own = building.filter(({ scope }) => scope === '')
    this.#lists = records.map((path) => ({
      path,
      columns: building.filter(({ scope }) => scope === path),
      ends: numberBuilder(),
      owners: numberBuilder(),
      known: wordsBuilder(),
      count: 0,
    }))
  }

  /** Throws TypeError on a fact of another type than the dictionary's. */
  add(facts: Facts): void {
    const frame = frameFor(facts, this.#days)
    for (const { builder, read } of this.#own) builder.add(read(frame))
    for (const list of this.#lists) {
      const records = facts.records(list.path)
      list.known.add(records !== undefined)
      for (const record of records ?? []) {
        frame.record = record
        for (const { builder, read } of list.columns) builder.add(read(frame))
        list.owners.add(this.#size)
        list.count += 1
      }
      list.ends.add(list.count)
    }
    this.#size += 1
  }

  finish(): Snapshot {
    const all = [...this.#own, ...this.#lists.flatMap(({ columns }) => columns)]
    return {
      subject: this.#subject,
      size: this.#size,
      columns: new Map(all.map(({ number, builder }) => [number, builder.finish()])),
      records: new Map(this.#lists.map((list) => [list.path, recordRows(list, this.#size)])),
      texts: this.#texts.numbers,
    }
  }
}

/** The columns of a plan for subjects that are at hand. */
export function takeSnapshot(
  planner: Planner,
  plan: Plan,
  subjects: Iterable<Facts>,
  more: readonly PlanNode[] = [],
): Snapshot {
  const builder = new SnapshotBuilder(planner, plan, more)
  for (const facts of subjects) builder.add(facts)
  return builder.finish()
}

interface Building {
  readonly number: number
  readonly scope: string
  readonly builder: ColumnBuilder
  readonly read: ColumnReader
}

interface BuildingList {
  readonly path: string
  readonly columns: readonly Building[]
  readonly ends: ColumnBuilder
  readonly owners: ColumnBuilder
  readonly known: ReturnType<typeof wordsBuilder>
  count: number
}

function buildingOf(planner: Planner, number: number, texts: TextNumbers): Building {
  const [column, source] = [planner.columns[number], planner.sources[number]]
  if (!column || (!source && column.at)) throw new RangeError(`column ${number} is not of this planner`)
  const { is } = column.type
  const isText = is === 'text' || is === 'code'
  const builder = is === 'bool' || column.code !== undefined ? bitsBuilder() : isText ? codesBuilder() : numberBuilder()
  return { number, scope: column.scope, builder, read: columnReader(column, source, texts) }
}

function recordRows({ ends, owners, known, count }: BuildingList, size: number): RecordRows {
  const offsets = shared(Int32Array, size + 1)
  const lasts = ends.finish()
  if (lasts.form === 'ints') offsets.set(lasts.values.subarray(0, size), 1)
  const of = owners.finish()
  const rows = shared(Int32Array, wordsFor(count) * 32)
  if (of.form === 'ints') rows.set(of.values)
  return { offsets, known: known.finish(), owners: rows }
}
