import type { PlanNode, PlanRule } from '../plan/node.ts'
import type { Plan } from '../plan/plan.ts'
import { type Bits, shared, type Words, wordsFor } from './bits.ts'
import { readingOf } from './read-node.ts'
import type { Snapshot } from './snapshot.ts'
import { type BlockSums, sumsFor } from './sums.ts'
import { bitsFor, kernelFor } from './tests.ts'

/** Words of a block: 8,192 rows, whose columns, bits and sums together stay in the processor's cache. */
export const BLOCK = 256

/** What a rule answers to every row of a snapshot. */
export interface RuleAnswers {
  readonly rule: PlanRule
  /** Whether all conditions hold: true, false, or not known. */
  readonly test: Bits
  /** Rows to which a sum is due, set or not. */
  readonly due: Words
  /** Rows to which a sum is due that waits for a figure to be set. */
  readonly unset: Words
  /** By block: the fen of every row due and set, in their order, or the one sum of them all. */
  readonly fen: BlockSums[]
}

/** A whole pass; give it to the next one, and what has not changed is not reckoned again. */
export interface Swept {
  readonly snapshot: Snapshot
  readonly rules: readonly RuleAnswers[]
  /** Of every distinct condition, by its number. */
  readonly bits: ReadonlyMap<number, Bits>
}

/** What is written by whom: made before the work, so that several threads can write into the same arrays. */
export interface SweepTask extends Swept {
  readonly blocks: number
  /** Conditions still to be reckoned, parts before wholes; and the places in `rules` of those that are new. */
  readonly tests: readonly PlanNode[]
  readonly fresh: readonly number[]
}

/** Sets out a pass over a snapshot; parts that `before` answered for the same snapshot are taken from it. */
export function taskFor(plan: Plan, snapshot: Snapshot, before?: Swept): SweepTask {
  if (plan.subject !== snapshot.subject)
    throw new RangeError(`rules about ${plan.subject}, but a snapshot of ${snapshot.subject}`)
  const known = before?.snapshot === snapshot ? before : undefined
  const bits = new Map(known?.bits ?? [])
  const tests: PlanNode[] = []
  const addTest = (node: PlanNode): Bits => {
    const there = bits.get(node.id)
    if (there) return there
    if (node.op === 'and' || node.op === 'or') for (const arg of node.args) addTest(arg)
    if (node.op === 'not') addTest(node.arg)
    const fresh = bitsFor(node, snapshot)
    bits.set(node.id, fresh)
    tests.push(node)
    return fresh
  }
  const fresh: number[] = []
  const rules = plan.rules.map((rule, place): RuleAnswers => {
    const same = known?.rules.find((one) => one.rule.test === rule.test && one.rule.sum === rule.sum)
    if (same) return { ...same, rule }
    fresh.push(place)
    const words = () => shared(Int32Array, wordsFor(snapshot.size))
    return { rule, test: addTest(rule.test), due: words(), unset: words(), fen: [] }
  })
  return { snapshot, rules, bits, tests, fresh, blocks: Math.ceil(wordsFor(snapshot.size) / BLOCK) }
}

/** The sums of each new rule for one block. */
export type BlockRun = (block: number) => BlockSums[]

/** Ready to do any block of a task; the conditions' bits go into the task's arrays, the sums are the answer. */
export function runnerFor({ snapshot, rules, bits, tests, fresh }: SweepTask): BlockRun {
  const reading = readingOf(snapshot)
  const bitsOf = (node: PlanNode): Bits => bits.get(node.id) ?? missing(node)
  const kernels = tests.map((node) => kernelFor(node, bitsOf, reading))
  const sums = fresh.flatMap((place) => {
    const answers = rules[place]
    return answers ? [sumsFor(answers, reading)] : []
  })
  const words = wordsFor(snapshot.size)
  return (block) => {
    const [from, until] = [block * BLOCK, Math.min(words, (block + 1) * BLOCK)]
    for (const kernel of kernels) kernel(from, until)
    return sums.map((sum) => sum(from, until))
  }
}

/** Puts the sums of a block where they belong. */
export function keepSums({ rules, fresh }: SweepTask, block: number, sums: readonly BlockSums[]): void {
  for (const [i, place] of fresh.entries()) {
    const answers = rules[place]
    if (answers) answers.fen[block] = sums[i] ?? 0
  }
}

/** The pass step by step: after each block it says how many are done. Whoever stops asking stops the work. */
export function* sweepSteps(
  plan: Plan,
  snapshot: Snapshot,
  before?: Swept,
): Generator<{ done: number; of: number }, Swept> {
  const task = taskFor(plan, snapshot, before)
  const run = runnerFor(task)
  for (let block = 0; block < task.blocks; block++) {
    keepSums(task, block, run(block))
    yield { done: block + 1, of: task.blocks }
  }
  return task
}

/** What every rule of a plan answers to every row, the same as `decide` would one by one. */
export function sweep(plan: Plan, snapshot: Snapshot, before?: Swept): Swept {
  const steps = sweepSteps(plan, snapshot, before)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function missing(node: PlanNode): never {
  throw new RangeError(`condition ${node.id} is not of this task`)
}
