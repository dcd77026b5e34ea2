import { bothLanguages, checkCondition, type YamlPath } from '../check/condition.ts'
import { checkExpression } from '../check/expression.ts'
import type { Scope } from '../check/scope.ts'
import { scopeOf } from '../check/scope-of.ts'
import { slotTable } from '../check/slots.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Node } from '../ir/node.ts'
import type { KeyPath } from '../ir/overlap.ts'
import type { Condition, Deadline, Rule, RuleContext } from '../ir/rule.ts'
import type { PackFile } from '../pack/file.ts'
import type { BenefitSchema } from '../pack/schema-benefit.ts'
import { amountOf } from './amount.ts'
import type { Host } from './host.ts'
import { keyPaths, limitsOf, overlapOf } from './overlap.ts'
import { rankingOf } from './ranking.ts'

/** A benefit checked and typed; undefined when anything in it was refused (all refusals are reported). */
export function ruleOf(
  file: PackFile<BenefitSchema>,
  dictionary: Dictionary,
  context: RuleContext,
  host: Host,
): Rule | undefined {
  const { content } = file
  const kind = dictionary.kinds.get(content.subject)
  if (!kind) {
    host.problem('unknown_name', `there is no facts/${content.subject}.yaml`, ['subject'])
    return undefined
  }
  const slots = slotTable()
  const scope = scopeOf(kind, dictionary, slots)
  const keyOf = keyPaths(scope, host)
  const ground = host.getGround(content.cite, ['cite'])
  const basis = content.basis.map(({ document, clause }, i) => host.getGround(`${document} § ${clause}`, ['basis', i]))
  const event = dayExpression(content.event, ['event'], scope, host)
  const conditions = content.when.map((schema, i): Condition | undefined => {
    const tree = checkCondition(schema, ['when', i], scope, host)
    return tree && { index: i + 1, tree, ground: tree.ground ?? ground }
  })
  const typed = conditions.filter((condition) => condition !== undefined)
  const deadline = content.apply_within && deadlineOf(content, scope, host)
  const amount = amountOf(
    content.amount,
    { benefit: content.id, title: content.title, cite: content.cite },
    scope,
    host,
  )
  const beneficiary = keyOf(content.beneficiary, ['beneficiary'])
  const overlap = overlapOf(content, keyOf, host)
  const limits = limitsOf(content.limits, content.cite, keyOf, host)
  const ranking = rankingOf(content, scope, host)
  refuseUnknownProofs(content, scope, host)
  if (!event || !amount || deadline === null || typed.length < conditions.length) return undefined
  return {
    id: content.id,
    title: content.title,
    summary: content.summary,
    note: content.note,
    mode: content.mode,
    gives: content.gives,
    grants: content.grants,
    call: content.call,
    subject: content.subject,
    beneficiary,
    event,
    valid: validityOf(content),
    grounds: [ground, ...basis],
    conditions: typed,
    deadline,
    amount,
    overlap,
    limits,
    ranking,
    duties: content.duties,
    evidence: content.evidence,
    pays: content.pays,
    handledBy: content.handled_by,
    procedure: content.procedure,
    keys: ownKeys(beneficiary, keyOf(content.subject, ['subject']), overlap, limits),
    slots: slots.slots,
    context,
    earlier: [],
  }
}

function validityOf(content: BenefitSchema): Rule['valid'] {
  const { valid } = content
  return { from: valid?.from, until: valid?.until, assumed: bothLanguages(valid?.assumed) }
}

function deadlineOf(content: BenefitSchema, scope: Scope, host: Host): Deadline | undefined | null {
  const within = content.apply_within
  if (!within) return undefined
  const units = (['days', 'workdays', 'months'] as const).filter((unit) => within[unit] !== undefined)
  const [unit] = units
  if (!unit || units.length > 1) {
    host.problem('schema', 'a deadline is counted in one of: days, workdays, months', ['apply_within'])
    return null
  }
  const of = dayExpression(within.of, ['apply_within', 'of'], scope, host)
  const ground = host.getGround(within.cite ?? content.cite, ['apply_within', 'cite'])
  const index = content.when.length + 1
  return of ? { count: within[unit] ?? 0, unit, of, index, ground, assumed: bothLanguages(within.assumed) } : null
}

function dayExpression(text: string, path: YamlPath, scope: Scope, host: Host): Node | undefined {
  const checked = checkExpression(text, scope, ['date'])
  if (checked.ok) return checked.value
  host.report(checked.problem, path)
  return undefined
}

/** Evidence proves facts that exist; whether the rule reads them is the writer's business. */
function refuseUnknownProofs(content: BenefitSchema, scope: Scope, host: Host): void {
  for (const [i, evidence] of content.evidence.entries())
    for (const [j, path] of evidence.proves.entries()) {
      // Read at some day, so that facts that vary pass as well.
      const plain = checkExpression(path, { ...scope, slots: slotTable() })
      const varying = plain.ok || checkExpression(`${path} at valid_on`, { ...scope, slots: slotTable() }).ok
      if (!varying && !plain.ok) host.report(plain.problem, ['evidence', i, 'proves', j])
    }
}

function ownKeys(beneficiary: KeyPath, subject: KeyPath, overlap: Rule['overlap'], limits: Rule['limits']): KeyPath[] {
  const all = [subject, beneficiary, ...limits.map((limit) => limit.per)]
  for (const one of overlap) all.push(...(one.form === 'once_per' ? one.per : [one.per]))
  return [...new Map(all.map((key) => [key.path, key])).values()]
}
