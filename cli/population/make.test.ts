import { join } from 'node:path'
import { day } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { beforeAll, expect, it } from 'vitest'
import { readFolder } from '../pack/read-folder.ts'
import { makePopulation } from './make.ts'
import { MARK, type Synthetic } from './subject.ts'

const TODAY = day('2024-05-20')
let pack: Pack
let all: Synthetic[]

beforeAll(async () => {
  const read = await readFolder(join(import.meta.dirname, '../../packs/songjiang-2023'))
  if (!read.pack) throw new Error('songjiang')
  pack = read.pack
  all = [...makePopulation(pack, 2000, 3, TODAY)].flat()
})
const people = () => all.filter(({ kind }) => kind === 'person')
const share = (some: readonly Synthetic[], test: (one: Synthetic) => boolean) => some.filter(test).length / some.length

it('says only what the dictionary knows, in its types and codes, and marks every name', () => {
  for (const { kind, name, facts, roles } of all) {
    const known = pack.dictionary.kinds.get(kind)
    if (!name.startsWith('engagement')) expect(name.endsWith(MARK)).toBe(true)
    for (const role of Object.keys(roles)) expect(known?.roles.has(role), `${kind}.${role}`).toBe(true)
    for (const [key, value] of Object.entries(facts)) {
      const type = known?.facts.get(key)?.type
      const place = `${kind}.${key} ${value}`
      if (type?.is === 'code') expect(pack.context.codes.get(type.list)?.has(String(value)), place).toBe(true)
      else if (type?.is === 'date') expect(value, place).toMatch(/^\d{4}-\d\d-\d\d$/)
      else if (type?.is === 'bool') expect(typeof value, place).toBe('boolean')
      else expect(Number.isSafeInteger(value), place).toBe(true)
    }
  }
})

it('is the same for the same seed, however many there are, and another for another', () => {
  const first = JSON.stringify([...makePopulation(pack, 50, 3, TODAY)].flat().filter(({ kind }) => kind === 'person'))
  expect(JSON.stringify(people().slice(0, 50))).toBe(first)
  const other = [...makePopulation(pack, 50, 4, TODAY)].flat()
  expect(other.some(({ id }) => all.some((one) => one.id === id))).toBe(false)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

it('goes together: homes with age, titles with education, nobody employed before school ends', () => {
  const old = people().filter(({ facts }) => String(facts.birth_date) < '1984')
  const young = people().filter(({ facts }) => String(facts.birth_date) > '1996')
  const owns = ({ facts }: Synthetic) => facts.owns_local_home === true
  expect(share(old, owns)).toBeGreaterThan(share(young, owns) * 2)
  const titled = ({ facts }: Synthetic) => ['full_senior', 'deputy_senior'].includes(String(facts.title_level))
  const doctors = people().filter(({ facts }) => facts.education === 'doctor')
  const others = people().filter(({ facts }) => facts.education === 'associate')
  expect(share(doctors, titled)).toBeGreaterThan(share(others, titled) * 2)
  const byId = new Map(all.map((one) => [one.id, one]))
  for (const { kind, facts, roles } of all) {
    if (kind !== 'engagement' || facts.kind !== 'employment') continue
    const graduated = byId.get(roles.person ?? '')?.facts.graduated_on
    if (graduated && facts.started_on) expect(String(facts.started_on) >= String(graduated)).toBe(true)
    for (const target of Object.values(roles)) expect(byId.has(target)).toBe(true)
  }
})

it('leaves out some facts of everybody’s', () => {
  const missing = share(people(), ({ facts }) => facts.education === undefined)
  expect(missing).toBeGreaterThan(0.03)
  expect(missing).toBeLessThan(0.1)
})
