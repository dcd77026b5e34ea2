import { kindOf } from '../plan/lowering.ts'
import type { ValueKind } from '../plan/node.ts'
import { readsOf } from '../plan/parts.ts'
import type { Plan } from '../plan/plan.ts'

/** Where a rule's SELECT finds its views; what is given is written as it stands, a name or a SELECT in parentheses. */
export interface ViewNames {
  readonly subject: string
  readonly records: (name: string) => string
}

/** A column's name in a view: its number in the plan, which is what tells it apart, and the end of its path for whoever reads it. */
export function columnName(plan: Plan, number: number): string {
  const column = plan.columns[number]
  if (!column) throw new RangeError(`column ${number} is not of this plan`)
  const words = [...column.path.split('.').slice(-2), ...(column.code === undefined ? [] : [column.code])]
  return `c${number}_${words.join('_').replaceAll(/[^a-z0-9_]/g, '_')}`.slice(0, 63)
}

/** `engagement.engagement_month` → `engagement_engagement_month`. */
export function recordsName(path: string): string {
  return path.replaceAll('.', '_')
}

/** The column of a subject that says whether it is known which records it has. */
export function knownName(path: string): string {
  return `has_${recordsName(path)}`.slice(0, 63)
}

export interface ViewColumn {
  readonly number: number
  readonly name: string
  readonly kind: ValueKind
}

export interface ViewShape {
  /** Columns of the subjects' view, beside `tenant_id`, `subject_id` and, for each list of records, its `known`. */
  readonly subject: readonly ViewColumn[]
  /** Columns of the records' views, beside `tenant_id`, `subject_id` and `place`, which gives their order. */
  readonly records: readonly {
    readonly path: string
    readonly name: string
    readonly known: string
    readonly columns: readonly ViewColumn[]
  }[]
}

/** The views that a plan's rules read. */
export function viewShape(plan: Plan): ViewShape {
  const { columns, records } = readsOf(plan)
  const of = (scope: string) =>
    columns.flatMap((number): ViewColumn[] => {
      const column = plan.columns[number]
      if (column?.scope !== scope) return []
      return [
        { number, name: columnName(plan, number), kind: column.code === undefined ? kindOf(column.type) : 'bool' },
      ]
    })
  return {
    subject: of(''),
    records: records.map((path) => ({ path, name: recordsName(path), known: knownName(path), columns: of(path) })),
  }
}
