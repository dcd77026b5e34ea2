import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFolder } from '../../../cli/pack/read-folder.ts'
import { readFolder as readTexts } from '../../platform/packs/read-folder.ts'
import { placesIn } from './numbers.ts'

const FOLDER = join(import.meta.dirname, '../../../packs/songjiang-2023')

it('finds every number and tie of a rule under the sentence it stands in', async () => {
  const { pack } = await readFolder(FOLDER)
  const texts = await readTexts(FOLDER)
  const rule = pack?.rules.get('internship-living-allowance')
  const text = texts.find(({ path }) => path === 'benefits/internship-living-allowance.yaml')?.text ?? ''
  if (!rule) throw new Error('internship')
  const places = placesIn(text, rule, (id) => pack?.rules.get(id)?.title)
  expect(places.map(({ value, part }) => [part, value])).toEqual([
    ['when', '16'],
    ['when', '35'],
    ['when', '2'],
    ['amount', '12'],
    ['overlap', 'highest_only'],
  ])
  for (const { offset, length, value } of places) expect(text.slice(offset, offset + length)).toBe(value)
  expect(places[0]?.sentence?.zh).toContain('16')
  expect(places[2]?.sentence?.zh).toContain('2')
})

it('finds none in dates, quoted codes, citations and remarks, in any rule of the packs', async () => {
  const { pack } = await readFolder(FOLDER)
  for (const { path, text } of await readTexts(FOLDER)) {
    const rule = pack?.rules.get(/^benefits\/([^/.]+)\.yaml$/.exec(path)?.[1] ?? '')
    for (const place of rule ? placesIn(text, rule, () => undefined) : []) {
      const around = text.slice(place.offset - 1, place.offset + place.length + 1)
      expect(around, `${path}: ${place.line}`).not.toMatch(/^["\-年]|[-年]$/)
    }
  }
})
