import { day, endOfDay } from '@xinglin/base'
import type { Days } from '@xinglin/policy'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POSTGRES } from '../../engine/policy/sql/spelling.ts'
import type { Column } from '../../engine/policy/sweep/column.ts'
import type { Snapshot } from '../../engine/policy/sweep/snapshot.ts'
import { everyForm } from '../../engine/policy/testing/every-form.ts'
import { type FreshDatabase, freshDatabase } from '../../server/platform/database/testing.ts'
import { compareBackends, type Trial } from './backends/compare.ts'

/*
 * Each of these translations looks right and is not. The comparison of backends is worth as much as it finds them: every one is
 * planted in turn, in the true rules, and must be noticed.
 */

const DAYS: Days = { filedOn: day('2024-06-30'), knownAt: endOfDay(day('2026-06-30')) }
const rules = [...everyForm().rules.values()]
const trial: Trial = { rules, days: DAYS, cells: 16_000 }

let database: FreshDatabase
let client: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const IN_SQL: Readonly<Record<string, Partial<Trial>>> = {
  'an ELSE that turns unknown into refusal': {
    spelling: { ...POSTGRES, choose: (test, yes, no) => `CASE WHEN ${test} THEN ${yes} ELSE ${no} END` },
  },
  'LEAST, which passes over what is not known': {
    spelling: { ...POSTGRES, least: (fn, args) => `${fn}(${args.join(', ')})` },
  },
  'decimals where whole numbers were meant': {
    spelling: { ...POSTGRES, divide: (a, b) => `((${a})::numeric / NULLIF(${b}, 0))` },
  },
  'division that rounds to the nearest': {
    spelling: { ...POSTGRES, divide: (a, b) => `round((${a})::numeric / NULLIF(${b}, 0))::int8` },
  },
  'NOT of an unknown read as no': { spelling: { ...POSTGRES, not: (arg) => `(NOT COALESCE(${arg}, FALSE))` } },
  'a sum that leaves out the records nobody knows': {
    spelling: { ...POSTGRES, total: (one, filter) => `COALESCE(sum(${one}) FILTER (WHERE ${filter}), 0)::int8` },
  },
  'an age reached on the day after the birthday': {
    spelling: { ...POSTGRES, fullMonths: (from, to) => POSTGRES.fullMonths(from, to, 'day_after') },
  },
  'age() for full months': {
    spelling: {
      ...POSTGRES,
      fullMonths: (from, to) =>
        `(EXTRACT(YEAR FROM age(${to}, ${from})) * 12 + EXTRACT(MONTH FROM age(${to}, ${from})))::int8`,
    },
  },
  'a bound left out of its span': { mistake: (text) => text.replaceAll(' >= ', ' > ') },
}

const IN_COLUMNS: Readonly<Record<string, Partial<Trial>>> = {
  'a fact nobody knows read as no': { spoil: allKnown },
  'an age reached on the day after the birthday': { planned: [...everyForm('day_after').rules.values()] },
  'a list of records nobody knows read as empty': { spoil: recordsKnown },
}

describe('a mistranslation into SQL is found', () => {
  for (const [what, planted] of Object.entries(IN_SQL))
    it(what, { timeout: 120_000 }, async () => {
      const { sql } = await compareBackends(client, { ...trial, ...planted })
      expect(sql.length).toBeGreaterThan(0)
    })

  it('four bytes where eight are needed', { timeout: 120_000 }, async () => {
    const narrow = (text: string) => text.replaceAll('int8', 'int4')
    await expect(compareBackends(client, { ...trial, mistake: narrow })).rejects.toThrow('out of range')
  })
})

describe('a mistake of the columns is found', () => {
  for (const [what, planted] of Object.entries(IN_COLUMNS))
    it(what, { timeout: 120_000 }, async () => {
      const { sweep } = await compareBackends(client, { ...trial, ...planted })
      expect(sweep.length).toBeGreaterThan(0)
    })

  it('and the same trial without a mistake finds nothing', { timeout: 120_000 }, async () => {
    const outcome = await compareBackends(client, trial)
    expect([...outcome.sweep, ...outcome.sql]).toEqual([])
  })
})

function allKnown(snapshot: Snapshot): Snapshot {
  const known = (column: Column): Column =>
    column.form === 'bits' ? { ...column, known: column.known.slice().fill(-1) } : column
  return { ...snapshot, columns: new Map([...snapshot.columns].map(([number, column]) => [number, known(column)])) }
}

function recordsKnown(snapshot: Snapshot): Snapshot {
  const records = [...snapshot.records].map(
    ([path, rows]) => [path, { ...rows, known: rows.known.slice().fill(-1) }] as const,
  )
  return { ...snapshot, records: new Map(records) }
}
