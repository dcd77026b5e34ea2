import type { PlanNode } from '../plan/node.ts'
import { part } from './full-months.ts'
import { whole } from './quote.ts'
import type { Writing } from './writing.ts'

/** Calendar functions on real dates; none of them asks for a time zone. */
export function days({ by, args, reached }: PlanNode & { op: 'days' }, { write, spelling }: Writing): string {
  const [a = '', b = ''] = args.map(write)
  switch (by) {
    case 'full_months_between':
      return spelling.fullMonths(a, b, reached)
    case 'full_years_between':
      return `(${spelling.fullMonths(a, b, reached)} / ${whole(12)})`
    case 'days_between':
      return `(${b} - ${a})::int8`
    case 'add_days':
      return `(${a} + (${b})::int4)`
    case 'add_months':
      return `(${a} + make_interval(months => (${b})::int4))::date`
    case 'add_years':
      return `(${a} + make_interval(years => (${b})::int4))::date`
    case 'first_day_of_month':
      return `(${a} - (${part('DAY', a)} - 1)::int4)`
    case 'year_of':
      return part('YEAR', a)
  }
}
