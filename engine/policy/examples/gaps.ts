import { compiledRule } from '../decide/compiled-rule.ts'
import { frameOf } from '../decide/decide.ts'
import { compile } from '../evaluate/compiling.ts'
import type { Node } from '../ir/node.ts'
import type { Rule } from '../ir/rule.ts'
import { ownNodes, testsOf } from '../ir/walk.ts'
import type { Prepared } from './sheet.ts'

/** What a rule's examples leave untried: a comparison not seen on both sides of its boundary, a fact never missing. */
export function gaps(rule: Rule, prepared: readonly Prepared[]): string[] {
  return [...untriedBoundaries(rule, prepared), ...neverMissing(rule, prepared)]
}

type Compare = Node & { op: 'compare' }

function untriedBoundaries(rule: Rule, prepared: readonly Prepared[]): string[] {
  const compiled = compiledRule(rule)
  const to = compiled.compiling
  const found: string[] = []
  for (const condition of rule.conditions)
    for (const test of testsOf(condition.tree))
      for (const node of ownNodes(test)) {
        if (!isBoundary(node, rule)) continue
        const left = compile<number>(node.left, to)
        const right = compile<number>(node.right, to)
        const distances = new Set<number>()
        for (const example of prepared) {
          const frame = frameOf(compiled, example.facts, example.days, example.figures)
          const [a, b] = [left.read(frame), right.read(frame)]
          if (a !== undefined && b !== undefined) distances.add(a - b)
        }
        const met = distances.has(0)
        const beyond = [...distances].some((distance) =>
          node.by === '<=' || node.by === '>' ? distance > 0 : distance < 0,
        )
        if (!met || !beyond)
          found.push(`condition ${condition.index}: no example ${met ? 'beyond' : 'on'} the boundary of \`${node.by}\``)
      }
  return found
}

/** An ordering of whole numbers, days or money outside records and classifications, whose boundary an example can stand on. */
function isBoundary(node: Node, rule: Rule): node is Compare {
  if (node.op !== 'compare' || node.by === '==' || node.by === '!=') return false
  const inner = [...ownNodes(node)]
  const inRecord = inner.some((one) => one.op === 'fact' && rule.slots[one.slot]?.scope !== '')
  return !inRecord && !inner.some((one) => one.op === 'points' || one.op === 'aggregate')
}

/** Facts of the subject that no example leaves out; those of a classification are its own sheet's to try. */
function neverMissing(rule: Rule, prepared: readonly Prepared[]): string[] {
  const own = new Set<number>()
  for (const condition of rule.conditions)
    for (const test of testsOf(condition.tree))
      for (const node of ownNodes(test)) if (node.op === 'fact') own.add(node.slot)
  const slots = [...own].map((number) => rule.slots[number]).filter((slot) => slot?.scope === '')
  const asked = slots.filter(
    (slot) => slot && prepared.every((example) => isKnown(example, slot.path, slot.at !== undefined)),
  )
  return [...new Set(asked.map((slot) => `no example has ${slot?.path} missing`))]
}

function isKnown(example: Prepared, path: string, varies: boolean): boolean {
  if (!varies) return example.facts.value(path) !== undefined
  return example.facts.value(path, example.days.validOn ?? example.days.filedOn) !== undefined
}
