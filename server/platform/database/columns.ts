import { bigint, customType, date, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** The tenant that a row belongs to. First column of every primary key, unique constraint and foreign key. */
export const tenantId = () => uuid('tenant_id').notNull()

/** The row's own id: UUIDv7, made here and not by the database, so that ids sort by the time they were made. */
export const id = () => uuid('id').notNull().$defaultFn(newId)

/** A new UUIDv7, lower case. */
export function newId(): string {
  return v7()
}

/** A moment in real time; timestamptz in the database, `Date` here. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A calendar day in Asia/Shanghai; `date` in the database, `'YYYY-MM-DD'` here. */
export const day = (name: string) => date(name, { mode: 'string' })

const bigFen = customType<{ data: number; driverData: string }>({
  dataType: () => 'bigint',
  fromDriver: (value) => safeFen(Number(value)),
  toDriver: (value) => String(safeFen(value)),
})

/** Money in fen; bigint in the database, a safe integer here. Anything else is a RangeError, both ways. */
export const fen = (name: string) => bigFen(name)

function safeFen(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of fen: ${value}`)
  return value
}

/** Text in the order of its code points, whatever the database's own order is: what begins alike stands together. */
export const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** A whole number too large for `integer`; bigint in the database. */
export const count = (name: string) => bigint(name, { mode: 'number' })

/**
 * A value as jsonb. drizzle's own jsonb column parses what the driver has parsed already, so that the text "310117" comes back as a
 * number and "true" as a boolean; this one does not.
 */
export const json = <T>(name: string) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => value as T,
  })(name)

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Whole numbers in a row, some of them not known: drizzle's own array reads what is null as 0. Compared from the first on; null comes last. */
export const ranks = (name: string) =>
  customType<{ data: readonly (number | null)[]; driverData: readonly (string | null)[] | string }>({
    dataType: () => 'bigint[]',
    toDriver: (values) => `{${values.map((one) => one ?? 'NULL').join(',')}}`,
    fromDriver: (values) =>
      typeof values === 'string' ? [] : values.map((one) => (one === null ? null : Number(one))),
  })(name)
