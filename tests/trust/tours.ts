import { must } from './cases.ts'
import type { City } from './city.ts'

/** A tour of a month from today to the school with most graduates, for these disciplines; `whole` false: the answer as it comes. */
export async function planTour(city: City, disciplines: readonly string[], whole = true) {
  const slug = 'songjiang'
  const { schools } = must(await city.query('sj-officer', slug, 'outreach/campus'))
  const cells = disciplines.map((discipline) => ({ schoolId: schools[0].id, discipline }))
  const { businessDay: fromDay } = must(await city.query('sj-officer', slug, 'platform/me')).tenant
  const month = new Date(Date.parse(`${fromDay}T00:00:00Z`) + 30 * 86_400_000)
  const days = { fromDay, untilDay: month.toISOString().slice(0, 10) }
  const answer = await city.command('sj-officer', slug, 'outreach/plan-tour', {
    title: '百家名企高校行（演示）',
    way: 'to_schools',
    ...days,
    cells,
  })
  return whole ? must(answer) : answer
}
