import { type Contestant, measure, ratio } from '../measure.ts'
import { met, publish, type Target } from '../report.ts'
import { jsonRules } from './contestants/json-rules.ts'
import { benchRules, decideAll, explainAll, explainAndReadAll, factsOf } from './contestants/ours.ts'
import { publicodes } from './contestants/publicodes.ts'
import { zen, zenTraced } from './contestants/zen.ts'
import { type Sums, sumsOnly, total } from './hand-written.ts'
import { handWritten, sumsOf } from './hand-written-reasons.ts'
import { realPacks } from './real-packs.ts'
import { counted, missingIn, rows } from './rows.ts'
import { tableRow } from './table-row.ts'

const ROWS = 2000
const ROUNDS = 31

/** The six-rule set of five engines, answers compared on every row first; then the real packs. True when all targets are met. */
export async function benchPolicy(): Promise<boolean> {
  const given = rows(ROWS)
  const countedRows = given.map(counted)
  const rules = benchRules()
  const facts = given.map((row) => factsOf(row))
  const partial = missingIn(ROWS, 0.08).map((missing, i) => factsOf(given[i] ?? never(), missing))
  const [byZen, byZenTraced, byJsonRules, byPublicodes] = [zen(), zenTraced(), jsonRules(), publicodes()]

  await sameAnswers({
    'hand-written': (i) => sumsOf(handWritten(given[i] ?? never())),
    decide: (i) => decideAll(rules, facts[i] ?? never()),
    explain: (i) => explainAll(rules, facts[i] ?? never()).sums,
    'zen-engine': (i) => byZen(countedRows[i] ?? never()),
    'zen-engine, trace': (i) => byZenTraced(countedRows[i] ?? never()),
    'json-rules-engine': (i) => byJsonRules(countedRows[i] ?? never()),
    publicodes: (i) => byPublicodes(countedRows[i] ?? never()),
  })

  const over = (name: string, batch: number, sums: (i: number) => Sums): Contestant => ({
    name,
    batch,
    run: (from, count) => {
      let sum = 0
      for (let i = from; i < from + count; i++) sum += total(sums(i % ROWS))
      return sum
    },
  })
  const overAsync = (name: string, batch: number, sums: (i: number) => Promise<Sums>): Contestant => ({
    name,
    batch,
    run: async (from, count) => {
      let sum = 0
      for (let i = from; i < from + count; i++) sum += total(await sums(i % ROWS))
      return sum
    },
  })
  const measured = await measure(
    [
      over('hand-written', 100_000, (i) => sumsOf(handWritten(given[i] ?? never()))),
      over('hand-written, sums only', 200_000, (i) => sumsOnly(given[i] ?? never())),
      over('decide', 20_000, (i) => decideAll(rules, facts[i] ?? never())),
      over('decide, 8 % missing', 20_000, (i) => decideAll(rules, partial[i] ?? never())),
      over('explain + next question', 2000, (i) => explainAll(rules, facts[i] ?? never()).sums),
      over('explain + next question, every text read', 2000, (i) => explainAndReadAll(rules, facts[i] ?? never()).sums),
      over('explain + next question, 8 % missing', 2000, (i) => explainAll(rules, partial[i] ?? never()).sums),
      overAsync('zen-engine', 200, (i) => byZen(countedRows[i] ?? never())),
      overAsync('zen-engine, trace', 100, (i) => byZenTraced(countedRows[i] ?? never())),
      overAsync('json-rules-engine', 200, (i) => byJsonRules(countedRows[i] ?? never())),
      over('publicodes', 20, (i) => byPublicodes(countedRows[i] ?? never())),
    ],
    ROUNDS,
  )
  const at = (name: string) => measured.find((one) => one.name === name)
  const explaining = at('explain + next question')
  const real = await realPacks()
  const targets: Target[] = [
    { what: 'decide ÷ hand-written', measured: ratio(at('decide'), at('hand-written')), atMost: 10 },
    { what: 'explain with next question ÷ hand-written', measured: ratio(explaining, at('hand-written')), atMost: 100 },
    { what: 'zen-engine with trace ÷ explain', measured: ratio(at('zen-engine, trace'), explaining), atLeast: 40 },
    { what: 'json-rules-engine ÷ explain', measured: ratio(at('json-rules-engine'), explaining), atLeast: 15 },
    { what: 'publicodes ÷ explain', measured: ratio(at('publicodes'), explaining), atLeast: 200 },
    ...real.targets,
  ]
  await publish({
    suite: 'policy',
    notes: [
      `six rules, 28 conditions, 19 facts, ${ROWS} rows; the same sums from every engine on every row`,
      `µs of processor time for one row through all six rules, median of ${ROUNDS} interleaved rounds; a ratio is the median of the rounds' own ratios, and only ratios mean anything`,
      'hand-written tells every failed condition, as decide does; "sums only" stops at the first and tells none; neither knows an unknown fact or writes a sentence',
      'explain tells every condition, its facts and every step of the sum; a sentence with one subject’s numbers is made when it is read, in the language it is read in; "every text read" reads all of them in both, which no other engine here writes',
      'zen-engine, json-rules-engine and publicodes are given ages and months already counted; json-rules-engine decides conditions only, its sums are JavaScript',
      ...real.notes,
    ],
    columns: ['engine', '× hand-written', 'µs a row', 'least – most'],
    rows: [...measured.map((one) => tableRow(one, at('hand-written'))), ...real.rows],
    targets,
  })
  return targets.every(met)
}

/** Throws at the first row on which an engine says another sum than the hand-written code. */
async function sameAnswers(engines: Readonly<Record<string, (i: number) => Sums | Promise<Sums>>>): Promise<void> {
  for (const [i, row] of rows(ROWS).entries()) {
    const wanted = sumsOnly(row)
    for (const [name, sums] of Object.entries(engines)) {
      const found = await sums(i)
      if (found.join() !== wanted.join()) throw new Error(`row ${i}: ${name} says ${found}, hand-written ${wanted}`)
    }
  }
}

function never(): never {
  throw new RangeError('no such row')
}
