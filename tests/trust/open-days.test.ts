import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tick } from '../../server/app/ticker.ts'
import { loadPacks } from '../../server/platform/packs/load-packs.ts'
import { draftGraduate, leadTo, must, SONGJIANG, setFigure } from './cases.ts'
import { changedPacks, removeChangedPacks } from './changed-packs.ts'
import { type City, openCity } from './city.ts'

/*
 * The State Council names the days off of a year some weeks before it begins. A case whose limit lies behind the last known day is taken all the
 * same: the day reads 待定, nobody guesses it, and it is there in every list once the calendar is.
 */

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(async () => {
  removeChangedPacks()
  await city.close()
})

const PACKS = ['national', 'sanming-2022', 'songjiang-2023']
/** The shipped packs, without the calendars of these years. */
async function packsWithout(...years: readonly number[]) {
  const folder = await changedPacks(PACKS)
  for (const year of years) rmSync(join(folder, 'national', 'calendar', `${year}.yaml`))
  Object.assign(city.platform, { packs: await loadPacks(city.fresh.app, folder, () => {}) })
}

const rowOf = async (who: string, caseId: string) => {
  const { rows } = must(await city.query(who, 'songjiang', 'casework/queue', { view: 'all' }))
  return rows.find((one: { id: string }) => one.id === caseId)
}
const clockOf = async (caseId: string) =>
  must(await city.query('sj-clerk', 'songjiang', 'casework/case', { caseId })).clock

test('a limit beyond the calendar is open, in the case and in the lists, until the calendar is there', {
  timeout: 120_000,
}, async () => {
  must(await setFigure(city, 500_000))
  await packsWithout(2025, 2026)
  must(await city.command('sj-officer', 'songjiang', 'platform/move-business-day', { day: '2024-12-27' }))
  const caseId = await draftGraduate(city, 'late-in-the-year')
  await leadTo(city, SONGJIANG, 'late-in-the-year', caseId, 'acceptance')
  await tick(city.platform)
  expect(await clockOf(caseId)).toMatchObject({ stageDueOn: 'open', promisedOn: 'open' })
  expect(await rowOf('sj-clerk', caseId)).toMatchObject({ stageDueOn: 'open', promisedOn: 'open', overdue: false })
  const own = must(await city.query('late-in-the-year', 'songjiang', 'casework/my-cases', {})).rows
  expect(own).toMatchObject([{ id: caseId, promisedOn: 'open' }])
  const page = await city.page('late-in-the-year', 'songjiang', '/casework')
  expect(page.text).toContain('承诺办结日待定')

  await packsWithout(2026)
  expect(await clockOf(caseId)).toMatchObject({ stageDueOn: '2025-01-06' })
  await tick(city.platform)
  const { promisedOn } = await clockOf(caseId)
  expect(promisedOn).toMatch(/^2025-0[12]-\d\d$/)
  expect(await rowOf('sj-clerk', caseId)).toMatchObject({ stageDueOn: '2025-01-06', promisedOn })
  const [desk] = await city.sql('select due::text as due from case_desk where case_id = $1', [caseId])
  expect(desk.due).toBe('2025-01-06')

  must(await city.command('sj-officer', 'songjiang', 'platform/move-business-day', { day: '2025-01-07' }))
  await tick(city.platform)
  expect(await rowOf('sj-clerk', caseId)).toMatchObject({ overdue: true, colour: 'late' })
})
