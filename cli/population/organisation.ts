import { Chance } from './chance.ts'
import { isoOf, monthsBefore } from './days.ts'
import { idOf, MARK, type Synthetic } from './subject.ts'
import type { World } from './world.ts'

/** What others need to know of a company. */
export interface Employer {
  readonly id: string
  readonly place: number
  readonly area: string
  readonly staff: number
  /** The recognised internship base it runs, if it runs one. */
  readonly base: string | undefined
}

type Weights = Readonly<Record<string, number>>

const RESEARCH: Weights = { medical_rd: 4, biologic: 5, gene_vaccine: 1, cro: 3, testing: 1, health_data: 1 }
const MAKING: Weights = {
  tcm_pieces: 3,
  tcm: 2,
  chemical_drug: 3,
  api: 2,
  hygiene_material: 2,
  cdmo: 2,
  excipient_packaging: 1,
}
const TRADING: Weights = { device: 6, ivd: 3, distribution: 3, pharma_equipment: 1, big_health: 2, other: 4 }

/**
 * A company and, for some, its internship base. Few are large and many small; what is made depends on the part of the city, large and
 * old ones are more often recognised.
 */
export function makeOrganisation(world: World, place: number): { employer: Employer; subjects: Synthetic[] } {
  const chance = new Chance(world.seed, place * 8)
  const area = world.areas[Math.floor(chance.uniform() ** 1.6 * world.areas.length)] ?? ''
  const cluster = [RESEARCH, MAKING, TRADING][world.areas.indexOf(area) % 3] ?? TRADING
  const sector = chance.weighted(chance.is(0.75) ? cluster : { ...RESEARCH, ...MAKING, ...TRADING })
  const staff = Math.max(2, Math.round(Math.exp(3.2 + 1.25 * chance.normal())))
  const age = Math.min(420, Math.round(18 + 60 * Math.abs(chance.normal()) + 8 * Math.log(staff)))
  const id = idOf(world.seed, 'organisation', place)
  const sized = staff >= 1000 ? 'large' : staff >= 300 ? 'medium' : staff >= 20 ? 'small' : 'micro'
  const kind = chance.weighted({ company: 94, research_institute: 2, hospital: 2, agency: 2 })
  const organisation: Synthetic = {
    id,
    kind: 'organisation',
    name: `${world.city}医药企业${place + 1}号${MARK}`,
    areaCode: area,
    roles: {},
    facts: world.known(chance, 0.02, {
      kind,
      size: sized,
      sector,
      area,
      founded_on: isoOf(monthsBefore(world.today, age), chance.int(1, 28)),
      staff_count: staff,
      key_enterprise: chance.is(Math.min(0.7, staff / 2500)),
      agency_licensed: kind === 'agency' && chance.is(0.9),
      on_dishonesty_list: chance.is(0.01),
    }),
  }
  if (!chance.is(Math.min(0.8, 0.04 + staff / 900)))
    return { employer: { id, place, area, staff, base: undefined }, subjects: [organisation] }
  const base = idOf(world.seed, 'carrier', place)
  const carrier: Synthetic = {
    id: base,
    kind: 'carrier',
    name: `${world.city}见习基地${place + 1}号${MARK}`,
    areaCode: area,
    roles: { lead_unit: id },
    facts: world.known(chance, 0.02, {
      kind: 'internship_base',
      newly_built: chance.is(0.2),
      sector,
      area,
      recognised: chance.is(0.9),
      kept_on_percent: Math.max(0, Math.min(100, Math.round(35 + 18 * chance.normal()))),
    }),
  }
  return { employer: { id, place, area, staff, base }, subjects: [organisation, carrier] }
}
