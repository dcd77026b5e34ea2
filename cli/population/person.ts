import { type Day, fullYearsBetween } from '@xinglin/base'
import { Chance } from './chance.ts'
import { isoOf, monthsBefore } from './days.ts'
import { idOf, MARK, type Synthetic } from './subject.ts'
import type { World } from './world.ts'

/** What their engagement follows from. */
export interface Life {
  readonly person: Synthetic
  readonly age: number
  readonly education: Education
  readonly graduated: Day
  readonly student: boolean
  readonly unemployed: boolean
  /** Unknown facts come in files that are badly kept. */
  readonly missing: number
}

type Education = 'doctor' | 'master' | 'bachelor' | 'associate' | 'secondary_vocational'

/** Years of age at which each is usually finished. */
const FINISHED: Record<Education, number> = {
  doctor: 29,
  master: 26,
  bachelor: 22,
  associate: 21,
  secondary_vocational: 18,
}

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林']

/** A person of the trade: education goes with the year of birth, title and tier with education and years of work, a home with age. */
export function makePerson(world: World, place: number): Life {
  const chance = new Chance(world.seed, place * 8 + 1)
  const age = chance.is(0.35) ? chance.int(20, 26) : Math.min(60, Math.round(24 + Math.abs(chance.normal()) * 11))
  const young = age < 32
  const education = chance.weighted<Education>({
    doctor: young ? 4 : 3,
    master: young ? 20 : 11,
    bachelor: young ? 44 : 34,
    associate: young ? 24 : 32,
    secondary_vocational: young ? 8 : 20,
  })
  const born = monthsBefore(world.today, age * 12 + chance.int(0, 11))
  const finished = FINISHED[education] + Math.max(-1, Math.round(chance.normal() * 0.8))
  const year = Math.floor(born / 10_000) + finished
  const graduated = (year * 10_000 + (chance.is(0.85) ? 630 : 331)) as Day
  const student = graduated > world.today
  const worked = student ? 0 : fullYearsBetween(graduated, world.today)
  const local = chance.is(0.42)
  const leftSchool = worked < 2
  const unemployed = !student && chance.is(leftSchool ? 0.45 : age > 48 ? 0.08 : 0.05)
  const title = titleOf(chance, education, worked)
  const missing = chance.is(0.2) ? 0.16 : 0.03
  const person: Synthetic = {
    id: idOf(world.seed, 'person', place),
    kind: 'person',
    name: `${chance.pick(SURNAMES)}某${place + 1}${MARK}`,
    areaCode: undefined,
    roles: {},
    facts: world.known(chance, missing, {
      birth_date: isoOf(born, chance.int(1, 28)),
      foreign_national: chance.is(education === 'doctor' ? 0.03 : 0.004),
      local_household: local,
      unemployed,
      registered_unemployed: unemployed && chance.is(0.6),
      final_year_student: student && year === Math.floor(world.today / 10_000),
      education,
      degree: degreeOf(education),
      full_time_study: chance.is(education === 'associate' && !young ? 0.5 : 0.92),
      ...(student ? {} : { graduated_on: isoOf(graduated) }),
      local_school: chance.is(local ? 0.7 : 0.3),
      elite_school: chance.is(education === 'doctor' ? 0.6 : education === 'master' ? 0.4 : 0.12),
      returnee: chance.is(education === 'doctor' ? 0.25 : education === 'master' ? 0.14 : 0.02),
      title_level: title,
      skill_level: skillOf(chance, education, worked),
      talent_tier: tierOf(chance, education, title),
      owns_local_home: chance.is(Math.min(0.8, (local ? 0.3 : 0.05) + Math.max(0, age - 27) * 0.025)),
      on_dishonesty_list: chance.is(0.006),
    }),
  }
  return { person, age, education, graduated, student, unemployed, missing }
}

function degreeOf(education: Education): string {
  return education === 'associate' || education === 'secondary_vocational' ? 'none' : education
}

function titleOf(chance: Chance, education: Education, worked: number): string {
  const head = { doctor: 13, master: 8, bachelor: 2, associate: -5, secondary_vocational: -10 }[education]
  const standing = worked + head + 3 * chance.normal()
  if (standing > 19) return 'full_senior'
  if (standing > 13) return 'deputy_senior'
  if (standing > 7) return 'intermediate'
  return standing > 3 ? 'assistant' : 'none'
}

function skillOf(chance: Chance, education: Education, worked: number): string {
  if (education !== 'associate' && education !== 'secondary_vocational') return 'none'
  const standing = worked + 4 * chance.normal()
  if (standing > 18) return 'technician'
  if (standing > 10) return 'senior'
  return standing > 4 ? 'intermediate' : 'none'
}

function tierOf(chance: Chance, education: Education, title: string): string {
  if (title === 'full_senior' && chance.is(0.2)) return chance.weighted({ a: 1, b: 3, c: 6 })
  if (education === 'doctor') return chance.weighted({ c: 1, d: 4, none: 5 })
  return education === 'master' ? chance.weighted({ d: 1, e: 4, none: 15 }) : 'none'
}
