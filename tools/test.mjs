#!/usr/bin/env node
import { checkNode } from './lib/check-node.mjs'
import { install } from './lib/install.mjs'

/*
 * `npm test`: everything that must hold, on a fresh clone too: installs packages, finds or installs a browser, checks,
 * tests, builds, travels the journeys. Ends with what failed and why, and one line, `N passed, N failed`. `--proof` runs the full counts and
 * writes what they came to into docs/proof/; names behind it are the proofs to run, without the rest.
 */
checkNode()
await install()
const { bundle, checks, journeys, vitest } = await import('./lib/steps.mjs')
const { beginProof, publishProof } = await import('./lib/proof.mjs')
const proof = process.argv.includes('--proof') ? beginProof() : undefined
const only = proof ? process.argv.slice(2).filter((name) => !name.startsWith('-')) : []

const done = []
async function inOrder(steps) {
  for (const step of steps) {
    const begun = performance.now()
    const result = await step.run()
    done.push({ name: step.name, seconds: (performance.now() - begun) / 1000, ...result })
  }
}
if (only.length > 0) await inOrder([bundle, vitest(...only.map((name) => `tests/trust/${name}.test.ts`))])
else {
  await Promise.all(checks.map(inOrder))
  await inOrder([vitest(), bundle, journeys])
}

console.log('\nstep                seconds')
for (const { name, seconds, ok } of done) {
  console.log(`${name.padEnd(20)}${seconds.toFixed(1).padStart(7)}${ok ? '' : '  failed'}`)
}
if (proof) console.log(`\nresults in ${publishProof(proof, done)}`)
for (const { name, reasons = [], unsteady = [] } of done) {
  for (const one of unsteady) console.log(`\n${name}, passed only when tried again: ${one}`)
  for (const one of reasons) console.log(`\n${name} failed: ${one}`)
}
const sum = (key) => done.reduce((total, step) => total + (step[key] ?? (key === 'failed' && !step.ok ? 1 : 0)), 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(done.every((step) => step.ok) ? 0 : 1)
