import { addDays, type Day, isoDay, parseYuan } from '@xinglin/base'
import type { Parameter, ParameterRow } from '../ir/parameter.ts'
import type { PackFile } from '../pack/file.ts'
import type { ParameterSchema } from '../pack/schema-parameter.ts'
import type { Host } from './host.ts'

/** A dated figure, its rows in order, without overlap, and without a gap that is not explained. */
export function parameterOf(file: PackFile<ParameterSchema>, host: Host): Parameter {
  const { content } = file
  const rows = content.values.map((row, i): ParameterRow => {
    const next = content.values[i + 1]
    const until = row.until ?? (next && addDays(next.from, -1))
    const path = ['values', i]
    if (row.value !== undefined && row.cite === undefined)
      host.problem('clause_missing', 'a value needs its `cite`', path)
    if (next) refuseDisorder(row.from, row.until, next, i, host)
    const unset = row.unset && {
      address: `parameter:${content.id}`,
      why: row.unset.why,
      ...whoSets(row.unset.who_sets ?? content.who_sets),
    }
    return {
      from: row.from,
      until,
      value: row.value === undefined ? undefined : readValue(row.value, content.type, [...path, 'value'], host),
      unset,
      ground: host.ground(row.cite, [...path, 'cite']),
      confirmedThrough: row.confirmed_through,
    }
  })
  const unit = { money: 'fen', int: 'count', percent: 'percent_hundredths' } as const
  return { id: content.id, title: content.title, unit: unit[content.type], whoSets: content.who_sets, rows }
}

type SchemaRow = ParameterSchema['values'][number]

function refuseDisorder(from: Day, until: Day | undefined, next: SchemaRow, i: number, host: Host): void {
  const path = ['values', i + 1, 'from']
  if (next.from <= from) host.problem('date_order', 'rows are appended, oldest first', path)
  else if (until !== undefined && next.from <= until)
    host.problem('date_overlap', `overlaps the row before it, which runs until ${isoDay(until)}`, path)
  else if (until !== undefined && next.from > addDays(until, 1) && !next.after_gap)
    host.problem('date_gap', `nothing is set from ${isoDay(addDays(until, 1))}; say why with \`after_gap\``, path)
}

function readValue(
  value: number | string,
  type: ParameterSchema['type'],
  path: readonly (string | number)[],
  host: Host,
) {
  if (type === 'int') {
    if (Number.isSafeInteger(value)) return Number(value)
    host.problem('schema', 'write a whole number', path)
    return undefined
  }
  // Money in fen and percent in hundredths have the same writing: at most two decimals.
  const hundredths = parseYuan(value)
  if (hundredths.ok) return hundredths.value
  host.problem('schema', 'write a number with at most two decimals', path)
  return undefined
}

export function whoSets(unit: string | undefined): { whoSets: string } | Record<string, never> {
  return unit === undefined ? {} : { whoSets: unit }
}
