import type { Day } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { Chance } from './chance.ts'
import { makeEngagement } from './engagement.ts'
import { type Employer, makeOrganisation } from './organisation.ts'
import { makePerson } from './person.ts'
import type { Synthetic } from './subject.ts'
import { worldOf } from './world.ts'

/** How many people come to a company. */
const PEOPLE_A_COMPANY = 25

/**
 * A plausible made-up population for a pack: companies, then so many people with where they work, each with the records that belong to
 * it, one list a person. The same seed and day give the same people, however many there are. See docs/population.md for what is assumed.
 */
export function* makePopulation(pack: Pack, size: number, seed: number, today: Day): Generator<readonly Synthetic[]> {
  const world = worldOf(pack, seed, today)
  const employers: Employer[] = []
  const upTo: number[] = []
  let staff = 0
  for (let place = 0; place < Math.max(3, Math.ceil(size / PEOPLE_A_COMPANY)); place++) {
    const { employer, subjects } = makeOrganisation(world, place)
    staff += employer.staff
    employers.push(employer)
    upTo.push(staff)
    yield subjects
  }
  for (let place = 0; place < size; place++) {
    const life = makePerson(world, place)
    const seat = new Chance(seed, place * 8 + 3).uniform() * staff
    const employer = employers[placeOf(upTo, seat)]
    yield employer ? [life.person, ...makeEngagement(world, place, life, employer)] : [life.person]
  }
}

/** The first place whose running total is above: a company is found by its seats. */
function placeOf(upTo: readonly number[], seat: number): number {
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((upTo[middle] ?? 0) > seat) high = middle
    else low = middle + 1
  }
  return low
}
