import type { Pack } from '@xinglin/policy'
import { type Opportunity, type Profile, roleOfOpening, skillsNamed } from '../../registry/index.ts'
import { OPPORTUNITY_KINDS } from './kinds.ts'
import type { OpeningRecord, ProfileRecord } from './records.ts'

/** Fen to hundreds of yuan. */
const hundreds = (fen: number) => Math.min(65_534, Math.floor(fen / 10_000))

/** A person's row for the index. A wish that is empty is a wish for anything: it is met, not unknown. */
export function readProfile(row: Profile, education: string | undefined, pack: Pack): ProfileRecord {
  const families = row.wishedRoles.flatMap((id) => pack.taxonomy.roles.find((role) => role.id === id)?.family ?? [])
  const anything = <T>(wished: readonly T[], all: readonly T[]) => (wished.length > 0 ? wished : all)
  return {
    id: row.personId,
    skills: row.skills.map(({ skill, level }) => ({ concept: skill, level })),
    years: row.years,
    education,
    wished_kinds: anything(
      row.wishedKinds,
      OPPORTUNITY_KINDS.map((one) => one.code),
    ),
    wished_families: anything(
      [...new Set(families)],
      pack.taxonomy.families.map((one) => one.id),
    ),
    wished_areas: within(anything(row.wishedAreas, [...pack.areas.keys()]), pack),
    wished_pay: row.wishedPay === null ? 0 : hundreds(row.wishedPay),
  }
}

/** Whoever wishes for a city or a county wishes for what is in it. */
function within(wished: readonly string[], pack: Pack): readonly string[] {
  const beneath = (code: string): boolean => {
    const parent = pack.areas.get(code)?.parent
    return wished.includes(code) || (parent !== undefined && beneath(parent))
  }
  return [...pack.areas.keys()].filter(beneath)
}

/**
 * An opening as lists go by it. Where nobody chose a role or a skill, what its title and conditions name by the words of today is taken: a word that is
 * mapped later works for openings of before.
 */
export function readOpening(row: Opportunity, pack: Pack): OpeningRecord {
  const role = roleOfOpening(pack, row)
  const named =
    role === undefined && row.skills.length === 0 ? skillsNamed(pack, `${row.title}\n${row.conditions}`) : []
  return {
    id: row.id,
    kind: row.kind,
    role,
    skills: named.length > 0 ? named.map((skill) => ({ skill, level: 1 })) : row.skills,
    areaCode: row.areaCode,
    pay: row.payTo === null ? undefined : hundreds(row.payTo),
    education: row.education ?? undefined,
    years: row.years,
  }
}
