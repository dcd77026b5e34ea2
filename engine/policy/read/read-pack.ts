import { sha256 } from '@xinglin/base'
import { buildPack } from '../build/pack.ts'
import type { Contents } from '../pack/contents.ts'
import type { PackFile, PackText } from '../pack/file.ts'
import type { Pack } from '../pack/pack.ts'
import type { PackProblem } from '../pack/problem.ts'
import { LAYOUT, type Part, partOf } from './layout.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

export type ReadPack =
  | { readonly ok: true; readonly pack: Pack; readonly warnings: readonly PackProblem[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/**
 * Reads a pack from the text of its files. `parents` are the packs it extends, already read, in the order of `extends`.
 * All problems are collected; one error refuses the whole pack. Pure: the caller reads files, paths use `/`.
 */
export function readPack(files: readonly PackText[], parents: readonly Pack[]): ReadPack {
  const problems: PackProblem[] = []
  const contents = readContents(files, idIn(files), problems)
  const settings = contents.pack[0]
  if (!settings) {
    const message = 'a pack has a pack.yaml'
    if (!files.some((file) => file.path === 'pack.yaml'))
      problems.push({ code: 'layout', severity: 'error', file: `${idIn(files)}/pack.yaml`, line: 1, col: 1, message })
    return { ok: false, problems: inOrder(problems) }
  }
  const missing = settings.content.extends.filter((id) => !parents.some((parent) => parent.id === id))
  for (const id of missing)
    problems.push({
      code: 'unknown_name',
      severity: 'error',
      file: settings.file,
      ...settings.locate(['extends']),
      message: `the pack "${id}" was not read`,
    })
  const wanted = parents.filter((parent) => settings.content.extends.includes(parent.id))
  const all = [...new Set(wanted.flatMap((parent) => parent.contents)), contents]
  const pack = buildPack(all, hashOf(files, wanted), problems)
  const sorted = inOrder(withoutEchoes(problems))
  if (!pack || sorted.some((problem) => problem.severity === 'error')) return { ok: false, problems: sorted }
  return { ok: true, pack, warnings: sorted }
}

function readContents(files: readonly PackText[], pack: string, problems: PackProblem[]): Contents {
  const parts = Object.fromEntries(Object.keys(LAYOUT).map((part) => [part, [] as PackFile[]])) as Record<
    Part,
    PackFile[]
  >
  for (const source of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const part = partOf(source.path)
    const file = `${pack}/${source.path}`
    const yaml = readYaml(source, file)
    problems.push(...yaml.problems)
    if (!part) problems.push({ code: 'layout', severity: 'error', file, line: 1, col: 1, message: NO_PLACE })
    if (!part || yaml.problems.length > 0) continue
    const { content, problems: misfits } = validate(yaml, LAYOUT[part].schema, file)
    problems.push(...misfits)
    if (content === undefined) continue
    const stem = stemOf(source.path)
    const named = LAYOUT[part].named
    const name = named && String((content as Record<string, unknown>)[named])
    if (named && name !== stem)
      problems.push({
        code: 'file_name',
        severity: 'error',
        file,
        ...yaml.locate([named]),
        message: `${named} is "${name}", but the file is called ${stem}.yaml`,
      })
    parts[part].push({ file, stem, content, locate: yaml.locate })
  }
  return parts as unknown as Contents
}

const NO_PLACE = 'a pack has no file of this name; see docs/pack-format.md'

/** The pack's id as its own file gives it, before anything is known to be right. */
function idIn(files: readonly PackText[]): string {
  const settings = files.find((file) => file.path === 'pack.yaml')
  return /^id:\s*([a-z0-9-]+)/m.exec(settings?.text ?? '')?.[1] ?? 'pack'
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(\.examples)?\.yaml$/, '')
}

/** The content alone names a pack: file order and line endings of the checkout do not matter. */
function hashOf(files: readonly PackText[], parents: readonly Pack[]): string {
  const own = files.map((file) => [file.path, file.text.replaceAll('\r\n', '\n')] as const)
  own.sort(([a], [b]) => (a < b ? -1 : 1))
  return sha256(JSON.stringify([parents.map((parent) => parent.context.hash), own]))
}

/** A file that was refused is missing to all others: told once, at the file. */
function withoutEchoes(problems: readonly PackProblem[]): PackProblem[] {
  const refused = problems.filter((problem) => problem.severity === 'error').map((problem) => problem.file)
  return problems.filter((problem) => {
    const missing = /^there is no (\S+\.yaml)/.exec(problem.message)?.[1]
    return missing === undefined || !refused.some((file) => file.endsWith(`/${missing}`) && file !== problem.file)
  })
}

function inOrder(problems: readonly PackProblem[]): PackProblem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...unique.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.col - b.col)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
