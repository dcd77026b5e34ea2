import { checkExpression } from '../check/expression.ts'
import { scopeOf } from '../check/scope-of.ts'
import { slotTable } from '../check/slots.ts'
import type { Dictionary, Link } from '../dictionary/dictionary.ts'
import type { Rule } from '../ir/rule.ts'
import { DATE } from '../ir/type.ts'
import type { PackFile } from '../pack/file.ts'
import type { Host } from './host.ts'

type KindContent = { readonly kind: string; readonly facts: Readonly<Record<string, unknown>> }

/** Types every derivation where it is written, so that its errors are told once. */
export function checkDerivations(file: PackFile<KindContent>, dictionary: Dictionary, host: Host): void {
  const kind = dictionary.kinds.get(file.content.kind)
  for (const name of Object.keys(file.content.facts)) {
    const fact = kind?.facts.get(name)
    if (!kind || fact?.derive === undefined) continue
    const scope = scopeOf(kind, dictionary, slotTable())
    const inside = {
      ...scope,
      atDay: { op: 'day', type: DATE, which: 'valid_on' } as const,
      unfolding: [`${kind.name}.${name}`],
    }
    const checked = checkExpression(fact.derive, inside, [fact.type.is])
    if (!checked.ok) host.report(checked.problem, ['facts', name, 'derive'])
  }
}

/** Every fact that a rule reads and nobody derives has a question, or nobody could be asked. */
export function refuseSilentFacts(
  files: readonly PackFile<KindContent>[],
  rules: Iterable<Rule>,
  dictionary: Dictionary,
  hosts: (file: PackFile) => Host,
): void {
  const told = new Set<string>()
  for (const rule of rules)
    for (const slot of rule.slots) {
      if (slot.origin !== 'asked' || slot.fact.ask) continue
      const kind = kindAt(
        slot.scope === '' ? slot.path : slot.scope + slot.path.slice(slot.path.indexOf('.')),
        dictionary,
      )
      const name = slot.path.split('.').at(-1) ?? ''
      const file = files.findLast((candidate) => candidate.content.kind === kind && name in candidate.content.facts)
      if (!file || told.has(`${kind}.${name}`)) continue
      told.add(`${kind}.${name}`)
      hosts(file).problem('ask_missing', `${rule.id} reads ${kind}.${name}: it needs its question, \`ask\``, [
        'facts',
        name,
      ])
    }
}

function kindAt(path: string, dictionary: Dictionary): string | undefined {
  const [first = '', ...rest] = path.split('.')
  let kind = dictionary.kinds.get(first)
  for (const name of rest.slice(0, -1)) {
    const link: Link | undefined = kind?.roles.get(name) ?? kind?.records.get(name)
    kind = link && dictionary.kinds.get(link.kind)
  }
  return kind?.name
}
