import { existsSync } from 'node:fs'
import { type Swept, sweep, totalsOf } from '@xinglin/policy'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { benchRules, DAYS, manyRows, snapshotOf } from '../../../bench/sweep/population.ts'
import { Planner } from '../../../engine/policy/plan/plan.ts'
import { endThreads, runSweep } from './index.ts'

const OUT = 'build/test-sweep'
const file = `${process.cwd()}/${OUT}/thread.mjs`
const planner = new Planner(DAYS)
const plan = planner.plan(benchRules(3))
const snapshot = snapshotOf(planner, plan, manyRows(40_000), 0.08)
const told = (swept: Swept) => swept.rules.map((answers) => totalsOf(answers, snapshot.size))

beforeAll(async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@xinglin\//], target: 'node' },
    build: {
      ssr: `${import.meta.dirname}/thread.ts`,
      outDir: OUT,
      rollupOptions: { output: { format: 'es', entryFileNames: 'thread.mjs' } },
    },
  })
}, 60_000)
afterAll(() => endThreads())

describe('a pass in threads', () => {
  it('answers what one thread answers, tells how far it is, and serves again', async () => {
    expect(existsSync(file)).toBe(true)
    const wanted = told(sweep(plan, snapshot))
    for (let again = 0; again < 3; again++) {
      const steps: number[] = []
      const swept = await runSweep(plan, snapshot, { threads: 2, file, progress: (done) => steps.push(done) })
      expect(told(swept)).toEqual(wanted)
      expect(steps.at(-1)).toBe(5)
      expect(steps).toEqual([...steps].sort((a, b) => a - b))
    }
    expect(told(await runSweep(plan, snapshot, { threads: 0 }))).toEqual(wanted)
  })

  it('stops when it is called off, and the next pass is whole', async () => {
    for (const threads of [0, 2]) {
      const off = new AbortController()
      const progress = () => off.abort(new Error('enough'))
      const run = runSweep(plan, snapshot, { threads, file, signal: off.signal, progress })
      await expect(run).rejects.toThrow('enough')
    }
    const over = AbortSignal.abort(new Error('before it began'))
    await expect(runSweep(plan, snapshot, { threads: 2, file, signal: over })).rejects.toThrow('before it began')
    expect(told(await runSweep(plan, snapshot, { threads: 2, file }))).toEqual(told(sweep(plan, snapshot)))
  })
})
