import type { Day } from '@xinglin/base'
import type { Days, OfficerFigure, Unconfirmed } from '../answers.ts'
import type { FigureIndex } from '../facts/figures.ts'
import type { Node } from '../ir/node.ts'
import type { Parameter, ParameterRow } from '../ir/parameter.ts'
import { type Compiling, compile } from './compiling.ts'
import type { Compiled, UsedFigure } from './frame.ts'

/** A dated figure on a day: the row of that day, or what an officer set from the same day or later on. */
export function compileParameter(node: Node & { op: 'parameter' }, to: Compiling): Compiled<number> {
  const parameter = to.context.parameters.get(node.id)
  if (!parameter) throw new RangeError(`parameter ${node.id} is not of this pack`)
  const at = compile<number>(node.at, to)
  const address = `parameter:${node.id}`
  const used = usedRows(parameter)
  return {
    read: (frame) => {
      const day = at.read(frame)
      if (day === undefined) return undefined
      const found = findRow(parameter, day as Day, frame, address)
      if (found.value !== undefined && frame.used) {
        // Twelve months of one year read one row: it is named once.
        const read = used(found, day as Day)
        if (frame.used.at(-1) !== read) frame.used.push(read)
      }
      return found.value
    },
    blockers: (frame, sink) => {
      const day = at.read(frame)
      if (day === undefined) at.blockers(frame, sink)
      else sink({ kind: 'figure', path: address, at: day as Day, title: parameter.title })
    },
  }
}

interface FoundRow {
  readonly value: number | undefined
  readonly row: ParameterRow | undefined
  /** Set the value, or confirmed the row's. */
  readonly officer: OfficerFigure | undefined
}

/** The figure in force on a day as it was known; the later from-day wins, and on the same day the officer. */
export function findRow(
  parameter: Parameter,
  day: Day,
  frame: { readonly figures: FigureIndex; readonly days: Pick<Days, 'knownAt'> },
  address = `parameter:${parameter.id}`,
): FoundRow {
  const row = parameter.rows.findLast(
    (candidate) => candidate.from <= day && !(candidate.until && candidate.until < day),
  )
  const entry = frame.figures.find(address, day, frame.days.knownAt)
  const officer = entry && (!row || entry.from >= row.from) ? entry : undefined
  return { value: officer?.value ?? row?.value, row, officer }
}

/** Names the row read. A row of the pack is the same object each time, once while it is confirmed and once past that day. */
function usedRows(parameter: Parameter): (found: FoundRow, day: Day) => UsedFigure {
  const [within, past] = [new Map<ParameterRow, UsedFigure>(), new Map<ParameterRow, UsedFigure>()]
  return (found, day) => {
    const { row, officer } = found
    if (officer || !row) return usedRow(parameter, found, day)
    const known = isPast(row, day) ? past : within
    const before = known.get(row)
    if (before) return before
    const fresh = usedRow(parameter, found, day)
    known.set(row, fresh)
    return fresh
  }
}

function isPast({ confirmedThrough }: ParameterRow, day: Day): boolean {
  return confirmedThrough !== undefined && day > confirmedThrough
}

function usedRow(parameter: Parameter, { value = 0, row, officer }: FoundRow, day: Day): UsedFigure {
  const setByOfficer = officer?.value !== undefined
  const address = `parameter:${parameter.id}`
  const from = setByOfficer ? officer.from : row?.from
  const figure = {
    address,
    title: parameter.title,
    value,
    unit: parameter.unit,
    setBy: setByOfficer ? ('officer' as const) : ('pack' as const),
    source: setByOfficer ? officer.source : (row?.ground?.cite ?? ''),
    ...(from === undefined ? {} : { from }),
  }
  return { figure, doubt: officer ? undefined : doubtOf(row, address, day) }
}

function doubtOf(row: ParameterRow | undefined, address: string, day: Day): Unconfirmed | undefined {
  const ground = row?.ground
  const cited = ground ? { cite: ground.cite } : {}
  if (row && isPast(row, day)) return { address, why: 'past_confirmed_through', ...cited }
  return ground && isFirm(ground) ? undefined : { address, why: 'confidence', ...cited }
}

/** Read at the source by us: a statute or a government publication. */
export function isFirm(ground: { readonly confidence: string }): boolean {
  return ground.confidence === 'statute' || ground.confidence === 'government'
}
