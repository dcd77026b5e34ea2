import type { Day } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import type { Chance } from './chance.ts'
import type { Synthetic, Value } from './subject.ts'

/** What all made-up subjects of a population share. */
export interface World {
  readonly seed: number
  readonly today: Day
  readonly city: string
  /** Areas inside the city, those with most companies first. */
  readonly areas: readonly string[]
  /** Leaves facts out: each is unknown to the register with the same chance. */
  known(chance: Chance, missing: number, facts: Readonly<Record<string, Value>>): Synthetic['facts']
}

/** The areas of a pack, as they were on the day; the one that stands for everywhere else is left out. */
export function worldOf(pack: Pack, seed: number, today: Day): World {
  const inForce = [...pack.areas.values()].filter(({ code, valid }) => {
    const [from, until] = [valid?.from ?? 0, valid?.until ?? 99_999_999]
    return !code.endsWith('000') && from <= today && today <= until
  })
  const parents = new Set(inForce.map((area) => area.parent))
  return {
    seed,
    today,
    city: (pack.city ?? pack.title).zh.replace(/^.*市(?=.)/, ''),
    areas: inForce.filter(({ code }) => !parents.has(code)).map(({ code }) => code),
    known: (chance, missing, facts) => Object.fromEntries(Object.entries(facts).filter(() => !chance.is(missing))),
  }
}
