import { addDays, type Day, fullYearsBetween } from '@xinglin/base'
import { Chance } from './chance.ts'
import { isoOf, monthsBefore, monthsBetween } from './days.ts'
import type { Employer } from './organisation.ts'
import type { Life } from './person.ts'
import { idOf, type Synthetic, type Value } from './subject.ts'
import type { World } from './world.ts'

const LONGEST = 12
const PAY = { doctor: 30, master: 20, bachelor: 13, associate: 10, secondary_vocational: 8 }

/**
 * Where somebody works or trains, and its months. Whoever is about to leave school or left it lately is often an intern, most others are
 * employed; most begin after the summer's graduation, larger companies take more people, pay goes with education, years and size.
 */
export function makeEngagement(world: World, place: number, life: Life, employer: Employer): Synthetic[] {
  const chance = new Chance(world.seed, place * 8 + 2)
  const { person, education, graduated, student, unemployed, missing } = life
  const fresh = student || fullYearsBetween(graduated, world.today) < 3
  if (student && !chance.is(0.5)) return []
  // Internships are for those without a job; what others without one had has mostly not been recorded.
  const intern = employer.base !== undefined && fresh && chance.is(unemployed ? 0.9 : student ? 0.3 : 0.05)
  if (unemployed && !intern && chance.is(0.7)) return []
  const kind = intern ? 'internship' : student ? 'practice' : 'employment'
  const first = firstMonth(world, chance, intern || student ? 14 : 40, student ? undefined : graduated)
  const started = addDays(first, chance.int(0, 19))
  const since = monthsBetween(first, world.today)
  const length = intern ? chance.int(3, LONGEST) : chance.int(8, 60)
  const ended = length < since ? monthsBefore(first, -length) : undefined
  const worked = student ? 0 : Math.max(0, fullYearsBetween(graduated, started))
  const lasting = Math.min(since, length)
  const salary = PAY[education] * (1 + worked * 0.045) * (0.85 + Math.log10(employer.staff) * 0.12)
  const id = idOf(world.seed, 'engagement', place)
  const facts: Record<string, Value> = {
    kind,
    started_on: isoOf(started),
    ...(ended ? { ended_on: isoOf(ended) } : {}),
    ...(kind === 'employment' ? contractOf(chance, started) : {}),
    ...(kind === 'employment' ? { insured_on: isoOf(started), insured_months: lasting } : {}),
    after_internship_here: kind === 'employment' && fresh && chance.is(0.2),
    ...(intern ? { post_provided_by_base: chance.is(0.9) } : {}),
    high_end_or_key: chance.is(education === 'doctor' ? 0.4 : 0.03),
    yearly_salary: intern || student ? 3_600_000 : Math.round(salary * (1 + 0.15 * chance.normal())) * 1_000_000,
  }
  const engagement: Synthetic = {
    id,
    kind: 'engagement',
    name: 'engagement',
    areaCode: employer.area,
    roles: { person: person.id, employer: employer.id, ...(employer.base ? { base: employer.base } : {}) },
    facts: world.known(chance, missing, facts),
  }
  const months = Array.from({ length: Math.min(lasting, LONGEST) }, (_, i): Synthetic => {
    const month = isoOf(monthsBefore(first, -i))
    const own = intern
      ? { confirmed_by_both: chance.is(0.93), insured: chance.is(0.6), insurance_premium: 2000 }
      : { confirmed_by_both: chance.is(0.98), insured: chance.is(0.97) }
    return {
      id: idOf(world.seed, 'engagement_month', place * LONGEST + i),
      kind: 'engagement_month',
      name: 'engagement_month',
      areaCode: employer.area,
      roles: { engagement: id },
      facts: { month, ...world.known(chance, missing / 2, own) },
    }
  })
  return [engagement, ...months]
}

/** Half of all begin in July, August or September; nobody is employed before they graduate. */
function firstMonth(world: World, chance: Chance, longest: number, graduated: Day | undefined): Day {
  const drawn = () => monthsBefore(world.today, chance.int(1, longest))
  let month = drawn()
  if (chance.is(0.4)) for (let tries = 0; tries < 6 && !isSummer(month); tries++) month = drawn()
  const earliest = graduated === undefined ? month : monthsBefore(graduated, -1)
  if (month >= earliest) return month
  return earliest < world.today ? earliest : monthsBefore(world.today, 0)
}

const isSummer = (month: Day) => [7, 8, 9].includes(Math.floor(month / 100) % 100)

function contractOf(chance: Chance, started: Day): Record<string, Value> {
  if (chance.is(0.12)) return { contract_from: isoOf(started), contract_open_ended: true }
  const first = monthsBefore(started, -12 * chance.pick([1, 2, 3, 3, 3, 5]))
  return { contract_from: isoOf(started), contract_until: isoOf(first), contract_open_ended: false }
}
