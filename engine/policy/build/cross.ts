import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Counterpart, KeyPath, Overlap } from '../ir/overlap.ts'
import type { Rule } from '../ir/rule.ts'
import type { Host } from './host.ts'

type Rules = ReadonlyMap<string, Rule>
type Group = Overlap & { form: 'group' }
type Exclusion = Overlap & { form: 'excludes' }

/**
 * Ties overlap rules together once all rules are known: groups learn their members, an exclusion is written on both sides, and
 * every rule keeps the keys by which the others will find its awards.
 */
export function crossed(rules: Rules, hosts: ReadonlyMap<string, Host>, dictionary: Dictionary): Map<string, Rule> {
  const mirrored = new Map<string, Exclusion[]>()
  const tied = new Map<string, Overlap[]>()
  for (const rule of rules.values()) {
    const overlaps = rule.overlap.map((overlap, i): Overlap => {
      const say = (message: string) => hosts.get(rule.id)?.problem('overlap', message, ['overlap', i])
      if (overlap.form === 'group') return { ...overlap, members: membersOf(overlap, rule, rules, say) }
      if (overlap.form !== 'excludes') return overlap
      const others = overlap.others.flatMap(({ rule: id }): Counterpart[] => {
        const key = excludedKey(id, overlap, rules, dictionary, say)
        if (!key) return []
        const back: Exclusion = { ...overlap, per: key, others: [{ rule: rule.id, path: overlap.per.path }] }
        mirrored.set(id, [...(mirrored.get(id) ?? []), back])
        return [{ rule: id, path: key.path }]
      })
      return { ...overlap, others }
    })
    tied.set(rule.id, overlaps)
  }
  return new Map([...rules].map(([id, rule]) => [id, withOverlap(rule, tied.get(id) ?? [], mirrored.get(id) ?? [])]))
}

type Say = (message: string) => void

function membersOf(group: Group, rule: Rule, rules: Rules, say: Say): Counterpart[] {
  const members: Counterpart[] = []
  for (const other of rules.values())
    for (const one of other.overlap) {
      if (one.form !== 'group' || one.group !== group.group) continue
      members.push({ rule: other.id, path: one.per.path })
      if (one.per.kind !== group.per.kind)
        say(`the group "${group.group}" counts per ${group.per.kind} and per ${one.per.kind}`)
      if (one.rule !== group.rule) say(`the group "${group.group}" has two rules: ${group.rule} and ${one.rule}`)
    }
  if (members.length < 2 && group.per.path === rule.subject)
    say(`nobody else is in the group "${group.group}", and a ${rule.subject} meets itself once only`)
  return members
}

function excludedKey(
  id: string,
  overlap: Exclusion,
  rules: Rules,
  dictionary: Dictionary,
  say: Say,
): KeyPath | undefined {
  const other = rules.get(id)
  if (!other) {
    say(`there is no benefits/${id}.yaml`)
    return undefined
  }
  const key = keyOfKind(other, overlap.per, dictionary)
  if (!key) say(`${id} has no ${overlap.per.kind} to compare with`)
  return key
}

/** Where the other rule has someone of the same kind: at the same path, as its subject, as who is paid, or in a role. */
function keyOfKind(rule: Rule, per: KeyPath, dictionary: Dictionary): KeyPath | undefined {
  const roles = [...(dictionary.kinds.get(rule.subject)?.roles ?? [])].map(
    ([name, link]): KeyPath => ({ path: `${rule.subject}.${name}`, kind: link.kind, title: link.title }),
  )
  const candidates = [...rule.keys, ...roles].filter((key) => key.kind === per.kind)
  return candidates.find((key) => key.path === per.path) ?? candidates[0]
}

/** An exclusion that both sides declare is kept once. */
function withOverlap(rule: Rule, own: readonly Overlap[], mirrored: readonly Exclusion[]): Rule {
  const declared = new Set(own.flatMap((one) => (one.form === 'excludes' ? one.others.map((other) => other.rule) : [])))
  const fresh = mirrored.filter((one) => one.others.every((other) => !declared.has(other.rule)))
  const keys = new Map([...rule.keys, ...fresh.map((one) => one.per)].map((key) => [key.path, key]))
  return { ...rule, overlap: [...own, ...fresh], keys: [...keys.values()] }
}
