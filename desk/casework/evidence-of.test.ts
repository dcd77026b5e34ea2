import { expect, test } from 'vitest'
import type { Fact } from '../api/judgement.ts'
import { provesAny } from './evidence-of.ts'

const text = { zh: '', en: '' }
const fact = (path: string): Fact => ({ path, title: text, reads: text, known: true, source: null, verified: false })
const paper = (...proves: string[]) => ({ id: 'one', title: text, optional: false, proves, instead: null, files: [] })

test('a paper stands beside the fact it proves', () => {
  expect(provesAny(paper('engagement.started_on'), [fact('engagement.started_on')])).toBe(true)
  expect(provesAny(paper('person.degree'), [fact('engagement.started_on')])).toBe(false)
})

test('a paper that names a record proves its facts, not those of a record with a longer name', () => {
  expect(provesAny(paper('engagement'), [fact('engagement.kind')])).toBe(true)
  expect(provesAny(paper('engagement'), [fact('engagement_month.paid')])).toBe(false)
})
