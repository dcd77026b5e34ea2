import type { z } from 'zod'
import type { FactDefinition, Kind } from '../dictionary/dictionary.ts'
import { BOOL, DATE, INT, money, TEXT, type Type } from '../ir/type.ts'
import type { PackFile } from '../pack/file.ts'
import type { PackProblem } from '../pack/problem.ts'
import type { FactSchema, KindFile } from '../pack/schema-facts.ts'

type KindContent = z.infer<typeof KindFile>
type Codes = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** The kinds of all packs together: a later pack adds facts, roles and records to a kind, and may change none. */
export function kindsOf(
  files: readonly PackFile<KindContent>[],
  codes: Codes,
  problems: PackProblem[],
): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  const titles = new Map(files.map((file) => [file.content.kind, file.content.title]))
  for (const file of files) {
    const say = (message: string, path: readonly string[]) =>
      problems.push({ code: 'facts', severity: 'error', file: file.file, ...file.locate(path), message })
    const { content } = file
    const before = kinds.get(content.kind)
    const names = new Set([
      ...(before?.roles.keys() ?? []),
      ...(before?.records.keys() ?? []),
      ...(before?.facts.keys() ?? []),
    ])
    for (const part of ['roles', 'records', 'facts'] as const)
      for (const name of Object.keys(content[part])) {
        const isSharedName = part === 'facts' ? !names.has(name) : !(before?.[part].has(name) ?? names.has(name))
        if (!isSharedName)
          say(`${content.kind}.${name} is already defined; a new meaning takes a new key`, [part, name])
        if (name === 'classification' || name === 'id') say(`\`${name}\` is a reserved name`, [part, name])
      }
    const links = content.roles
    const records = Object.entries(content.records).map(
      ([name, link]) =>
        [name, { kind: link.kind, title: link.title ?? titles.get(link.kind) ?? content.title }] as const,
    )
    const facts = Object.entries(content.facts).map(([name, fact]) => [name, factOf(name, fact, codes, say)] as const)
    kinds.set(content.kind, {
      name: content.kind,
      title: before?.title ?? content.title,
      roles: new Map([...(before?.roles ?? []), ...Object.entries(links)]),
      records: new Map([...(before?.records ?? []), ...records]),
      facts: new Map([...(before?.facts ?? []), ...facts]),
    })
  }
  refuseLooseLinks(files, kinds, problems)
  return kinds
}

type Say = (message: string, path: readonly string[]) => void

function factOf(name: string, fact: FactSchema, codes: Codes, say: Say): FactDefinition {
  const needsList = fact.type === 'code' || fact.type === 'codes'
  if (needsList && !(fact.list && codes.has(fact.list)))
    say(fact.list ? `there is no code list "${fact.list}"` : 'a code names its `list`', ['facts', name, 'list'])
  if (!needsList && fact.list) say('only code and codes have a `list`', ['facts', name, 'list'])
  if (fact.says && fact.type !== 'bool') say('only a yes-or-no fact has `says`', ['facts', name, 'says'])
  if (fact.derive && fact.ask) say('a derived fact is never asked', ['facts', name, 'ask'])
  return {
    name,
    type: typeOf(fact),
    title: fact.title,
    ask: fact.ask,
    help: fact.help,
    says: fact.says,
    unit: fact.unit,
    varies: fact.varies,
    derive: fact.derive,
    sensitivity: fact.sensitivity ?? 'personal',
    verifiedBy: fact.verified_by,
  }
}

function typeOf(fact: FactSchema): Type {
  const simple = { bool: BOOL, int: INT, money: money(), date: DATE, text: TEXT }
  if (fact.type === 'code' || fact.type === 'codes') return { is: fact.type, list: fact.list ?? '' }
  return simple[fact.type]
}

function refuseLooseLinks(
  files: readonly PackFile<KindContent>[],
  kinds: ReadonlyMap<string, Kind>,
  problems: PackProblem[],
): void {
  for (const file of files)
    for (const part of ['roles', 'records'] as const)
      for (const [name, link] of Object.entries(file.content[part])) {
        if (kinds.has(link.kind)) continue
        const place = file.locate([part, name, 'kind'])
        const message = `there is no facts/${link.kind}.yaml`
        problems.push({ code: 'unknown_name', severity: 'error', file: file.file, ...place, message })
      }
}
