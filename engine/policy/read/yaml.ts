import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { YamlPath } from '../check/condition.ts'
import type { PackText, Position } from '../pack/file.ts'
import type { PackProblem } from '../pack/problem.ts'

export interface ReadYaml {
  readonly value: unknown
  readonly locate: (path: YamlPath, offset?: number) => Position
  /** Where a key stands, rather than its value. */
  readonly locateKey: (path: YamlPath, key: string) => Position
  readonly problems: readonly PackProblem[]
}

/**
 * Parses YAML 1.2. Warnings count as errors: an unquoted `!x` is only a warning to the parser, and would silently read as
 * an empty text with a tag.
 */
export function readYaml(source: PackText, file: string): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number): Position => lines.linePos(offset)
  const problems = [...document.errors, ...document.warnings].map((error): PackProblem => {
    const message =
      error.code === 'TAG_RESOLVE_FAILED' ? `${error.message}: quote text that begins with !` : error.message
    return { code: 'yaml', severity: 'error', file, ...at(error.pos[0]), message }
  })
  const top = document.contents
  const locate = (path: YamlPath, offset?: number): Position => {
    const { node, found } = descend(top, path)
    const start = node?.range?.[0] ?? 0
    if (offset === undefined || found < path.length || !isScalar(node)) return at(start)
    return at(start + offset + (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0))
  }
  const locateKey = (path: YamlPath, key: string): Position => {
    const { node } = descend(top, path)
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    return at((pair?.key as ParsedNode | undefined)?.range?.[0] ?? node?.range?.[0] ?? 0)
  }
  return { value: problems.length > 0 ? undefined : document.toJS(), locate, locateKey, problems }
}

/** Walks as far as the path goes; a missing key leaves us at the map that lacks it. */
function descend(top: ParsedNode | null, path: YamlPath): { node: ParsedNode | null; found: number } {
  let node = top
  let found = 0
  for (const key of path) {
    const inside = node && 'get' in node ? (node.get(key, true) as ParsedNode | undefined) : undefined
    if (!inside?.range) break
    node = inside
    found += 1
  }
  return { node, found }
}
