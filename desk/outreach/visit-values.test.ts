import { expect, test } from 'vitest'
import { bodyOf, lacksOf, type VisitValues } from './visit-values.ts'

const NEED = {
  key: 1,
  kind: 'vacancy' as const,
  title: '质量管理',
  text: '',
  places: '2',
  conditions: '',
  owner: 'a',
  dueOn: '2024-06-28',
}
const VISIT: VisitValues = { visitedOn: '2024-05-20', way: 'on_site', met: '', heard: '缺人。', needs: [NEED] }

test('a visit without needs can be sent, one with an unfinished need cannot', () => {
  expect([...lacksOf({ ...VISIT, needs: [] }).keys()]).toEqual([])
  expect([...lacksOf(VISIT).keys()]).toEqual([])
  const unfinished = { ...NEED, title: ' ', places: '0', dueOn: '' }
  expect([...lacksOf({ ...VISIT, heard: ' ', needs: [unfinished] }).keys()]).toEqual([
    'heard',
    'title-1',
    'due-1',
    'places-1',
  ])
})

test('only an opening carries a number of people, and nothing empty is sent', () => {
  const sent = bodyOf('x', { ...VISIT, needs: [NEED, { ...NEED, kind: 'ticket', conditions: '本科' }] })
  expect(sent.needs[0]).toEqual({
    kind: 'vacancy',
    title: '质量管理',
    text: '',
    owner: 'a',
    dueOn: '2024-06-28',
    places: 2,
  })
  expect(sent.needs[1]).not.toHaveProperty('places')
  expect(sent.needs[1]).not.toHaveProperty('conditions')
})
