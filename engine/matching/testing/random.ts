import fc from 'fast-check'
import type { Query } from '../rank/query.ts'
import type { Held, Row, Schema } from '../schema/column.ts'
import { RELATION_KINDS } from '../taxonomy/data.ts'
import { buildTaxonomy, type Taxonomy } from '../taxonomy/taxonomy.ts'

const title = (text: string) => ({ zh: text, en: text })
const choice = (code: string) => ({ code, title: title(code) })

/** For tests: a column of every kind, and two of concepts. */
export const SCHEMA: Schema = {
  name: 'people',
  columns: [
    { name: 'open', title: title('愿意'), kind: 'flag' },
    { name: 'education', title: title('学历'), kind: 'level', levels: ['low', 'middle', 'high'].map(choice) },
    { name: 'areas', title: title('地区'), kind: 'set', values: ['a', 'b', 'c', 'd', 'e'].map(choice) },
    { name: 'pay', title: title('薪酬'), kind: 'number', unit: title('百元') },
    { name: 'employer', title: title('单位'), kind: 'id' },
    { name: 'skills', title: title('技能'), kind: 'concepts' },
    { name: 'roles', title: title('意向岗位'), kind: 'concepts', filters: false },
  ],
}

const CONCEPTS = 40
const concept = fc.nat(CONCEPTS - 1).map((n) => `s${n}`)
const employer = fc.constantFrom('e1', 'e2', 'e3')
const area = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const level = fc.integer({ min: 1, max: 5 })
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 6 })

export const taxonomies: fc.Arbitrary<Taxonomy> = fc
  .uniqueArray(
    fc.record({
      from: concept,
      to: concept,
      kind: fc.constantFrom(...RELATION_KINDS),
      strength: fc.integer({ min: 1, max: 10 }).map((n) => n / 10),
      back: maybe(fc.integer({ min: 1, max: 10 }).map((n) => n / 10)),
      source: fc.constant({ zh: '测试', en: 'test' }),
    }),
    { maxLength: 120, size: 'max', selector: ({ from, to }) => `${from} ${to}` },
  )
  .map((relations) =>
    buildTaxonomy({
      version: 't',
      families: [],
      skills: Array.from({ length: CONCEPTS }, (_, n) => ({ id: `s${n}`, title: title(`s${n}`) })),
      roles: [],
      relations,
    }),
  )

const held = (least: number, most: number) =>
  fc.uniqueArray(fc.record({ concept, level: maybe(level) }) as fc.Arbitrary<Held>, {
    minLength: least,
    maxLength: most,
    selector: (one) => one.concept,
    size: 'max',
  })

/** Whole rows, with gaps, few values (so that scores are often equal) and sometimes more concepts than there are cells. */
const values = fc.record({
  open: maybe(fc.boolean()),
  education: maybe(fc.constantFrom('low', 'middle', 'high')),
  areas: maybe(fc.uniqueArray(area, { minLength: 1 })),
  pay: maybe(fc.integer({ min: 0, max: 12 })),
  employer: maybe(employer),
  skills: maybe(fc.oneof({ weight: 5, arbitrary: held(0, 6) }, { weight: 1, arbitrary: held(17, 30) })),
  roles: maybe(held(0, 3)),
})

export const rows = (most: number): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(fc.record({ id: fc.uuid(), values }) as fc.Arbitrary<Row>, {
    maxLength: most,
    selector: ({ id }) => id,
    size: 'max',
  })

const unknown = maybe(fc.constantFrom('keep' as const, 'drop' as const))
const constraint = fc.oneof(
  fc.record({ column: fc.constant('open'), is: fc.boolean(), unknown }),
  fc.record({ column: fc.constant('education'), atLeast: fc.constantFrom('low', 'middle', 'high'), unknown }),
  fc.record({ column: fc.constant('areas'), anyOf: fc.uniqueArray(area), unknown }),
  fc.record({ column: fc.constant('areas'), noneOf: fc.uniqueArray(area), unknown }),
  fc.record({ column: fc.constant('pay'), atMost: fc.integer({ min: 0, max: 12 }), unknown }),
  fc.record({ column: fc.constant('pay'), atLeast: fc.integer({ min: 0, max: 12 }), unknown }),
  fc.record({ column: fc.constant('employer'), noneOf: fc.uniqueArray(fc.constantFrom('e1', 'e9')), unknown }),
  fc.record({ column: fc.constant('employer'), anyOf: fc.uniqueArray(fc.constantFrom('e1', 'e9')), unknown }),
)
const weight = fc.integer({ min: 1, max: 9 })
const requirements = fc.array(
  fc.record({
    concept,
    weight,
    level: maybe(level),
    mandatory: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    least: maybe(fc.constantFrom(0.2, 0.5, 1)),
  }),
  { maxLength: 6 },
)
const criterion = fc.oneof(
  fc.record({ column: fc.constantFrom('skills', 'roles'), weight, requirements }),
  fc.record({ column: fc.constant('education'), weight, reach: fc.constantFrom('low', 'middle', 'high') }),
  fc.record({ column: fc.constant('pay'), weight, reach: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ column: fc.constant('pay'), weight, upTo: fc.integer({ min: 0, max: 12 }), slack: fc.nat(5) }),
  fc.record({ column: fc.constant('areas'), weight, anyOf: fc.uniqueArray(area) }),
  fc.record({ column: fc.constant('employer'), weight, anyOf: fc.uniqueArray(employer) }),
)

export const queries: fc.Arbitrary<Query> = fc.record({
  key: fc.constantFrom('q1', 'q2', 'q3'),
  constraints: fc.array(constraint, { maxLength: 4 }),
  criteria: fc.array(criterion, { minLength: 1, maxLength: 5 }),
  wishes: maybe(fc.array(criterion, { minLength: 1, maxLength: 3 })),
  alpha: maybe(fc.constantFrom(0.5, 0.3, 0.8)),
  top: fc.integer({ min: 0, max: 12 }),
}) as fc.Arbitrary<Query>
