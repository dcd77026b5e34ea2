import type { Plan } from '../plan/plan.ts'
import { type ViewColumn, viewShape } from './names.ts'
import { name, SQL_TYPES } from './quote.ts'

/**
 * Tables that hold frozen values in the shape of a plan's views: every fact already read at the day its rule names. Filled once, by
 * a snapshot or at the event, they are what rules are run on again and again.
 */
export function frozenTables(
  plan: Plan,
  prefix: string,
): { readonly create: readonly string[]; readonly subject: string; readonly records: (of: string) => string } {
  const shape = viewShape(plan)
  const columns = (all: readonly ViewColumn[]) =>
    all.map((one) => `, ${name(one.name)} ${SQL_TYPES[one.kind]}`).join('')
  const known = shape.records.map((list) => `, ${name(list.known)} boolean NOT NULL`).join('')
  const records = (of: string) => name(`${prefix}_${of}`.slice(0, 63))
  return {
    subject: name(prefix),
    records,
    create: [
      `CREATE TABLE ${name(prefix)} (tenant_id uuid NOT NULL, subject_id uuid NOT NULL${columns(shape.subject)}${known}, PRIMARY KEY (tenant_id, subject_id))`,
      ...shape.records.map(
        (list) =>
          `CREATE TABLE ${records(list.name)} (tenant_id uuid NOT NULL, subject_id uuid NOT NULL, place int8 NOT NULL${columns(list.columns)}, PRIMARY KEY (tenant_id, subject_id, place))`,
      ),
    ],
  }
}
