import { sha256 } from '@xinglin/base'
import type { YamlPath } from '../check/condition.ts'
import type { Contents } from '../pack/contents.ts'
import type { PackFile } from '../pack/file.ts'
import type { PackTaxonomy } from '../pack/taxonomy.ts'
import type { Host } from './host.ts'
import { together } from './merge.ts'

/** Puts the taxonomy of a pack and its parents together; an id or word that two concepts claim, or a relation that leads nowhere, is a problem. */
export function taxonomyOf(contents: readonly Contents[], host: (file: PackFile) => Host): PackTaxonomy {
  const ids = new Map<string, string>()
  const words = new Map<string, string>()
  const claim = (known: Map<string, string>, word: string, id: string, file: PackFile, path: YamlPath) => {
    const other = known.get(word)
    if (other === undefined) known.set(word, id)
    else if (other !== id) host(file).problem('duplicate', `"${word}" already means ${other}`, path)
    else if (known === ids) host(file).problem('duplicate', `"${id}" is already defined`, path)
  }
  const concept = (file: PackFile, at: YamlPath, { id, title, aliases }: PackTaxonomy['skills'][number]) => {
    claim(ids, id, id, file, [...at, 'id'])
    for (const language of ['zh', 'en'] as const) {
      claim(words, title[language].toLowerCase(), id, file, [...at, 'title', language])
      for (const [i, word] of aliases[language].entries())
        claim(words, word.toLowerCase(), id, file, [...at, 'aliases', language, i])
    }
  }
  const skillFiles = together('skills', contents)
  const roleFiles = together('roles', contents)
  for (const file of skillFiles)
    for (const [i, skill] of file.content.skills.entries()) concept(file, ['skills', i], skill)
  const skills = new Set(ids.keys())
  const disciplines = disciplinesOf(contents)
  const taught = (file: PackFile, at: YamlPath, codes: readonly string[] = []) => {
    for (const [i, code] of codes.entries())
      if (!disciplines.has(code))
        host(file).problem('unknown_name', `no discipline "${code}" in codes/discipline.yaml`, [
          ...at,
          'disciplines',
          i,
        ])
  }
  for (const file of roleFiles) {
    taught(file, [], file.content.disciplines)
    for (const [i, role] of file.content.roles.entries()) {
      concept(file, ['roles', i], role)
      taught(file, ['roles', i], role.disciplines)
      for (const [j, { skill }] of role.skills.entries())
        if (!skills.has(skill))
          host(file).problem('unknown_name', `no skill "${skill}"`, ['roles', i, 'skills', j, 'skill'])
    }
  }
  const content = {
    families: roleFiles.map(({ content }) => ({ id: content.family, title: content.title })),
    skills: skillFiles.flatMap((file) => file.content.skills),
    roles: roleFiles.flatMap(({ content: { family, disciplines = [], roles } }) =>
      roles.map((role) => ({ ...role, family, disciplines: role.disciplines ?? disciplines })),
    ),
    relations: relationsOf(contents, ids, host),
    words: {
      ranks: together('words', contents).flatMap((file) => file.content.ranks),
      plain: {
        zh: together('words', contents).flatMap((file) => file.content.plain.zh),
        en: together('words', contents).flatMap((file) => file.content.plain.en),
      },
    },
  }
  return { version: sha256(JSON.stringify(content)).slice(0, 12), ...content }
}

/** Codes of the list `discipline`, wherever a pack defines it. */
const disciplinesOf = (contents: readonly Contents[]): ReadonlySet<string> =>
  new Set(
    together('codes', contents)
      .filter(({ content }) => content.id === 'discipline')
      .flatMap(({ content }) => content.items.map((one) => one.code)),
  )

function relationsOf(
  contents: readonly Contents[],
  ids: ReadonlyMap<string, string>,
  host: (file: PackFile) => Host,
): PackTaxonomy['relations'] {
  const pairs = new Set<string>()
  return together('relations', contents).flatMap((file) =>
    file.content.relations.map(({ source, ...relation }, i) => {
      const { from, to } = relation
      for (const end of ['from', 'to'] as const)
        if (!ids.has(relation[end]))
          host(file).problem('unknown_name', `no skill or role "${relation[end]}"`, ['relations', i, end])
      if (from === to) host(file).problem('circular', `"${from}" counts for itself anyway`, ['relations', i])
      const pair = [from, to].sort().join(' ')
      if (pairs.has(pair))
        host(file).problem('duplicate', `${from} and ${to} are already related: use \`back\``, ['relations', i])
      pairs.add(pair)
      return { ...relation, back: relation.back, source: (source ?? file.content.source).title }
    }),
  )
}
