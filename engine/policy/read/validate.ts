import type { z } from 'zod'
import type { PackProblem } from '../pack/problem.ts'
import type { ReadYaml } from './yaml.ts'

type Issue = z.core.$ZodIssue
type Key = string | number

/** The content by its schema, or every way in which it does not fit, each at its place. */
export function validate<Schema extends z.ZodType>(
  yaml: ReadYaml,
  schema: Schema,
  file: string,
): { readonly content: z.infer<Schema> | undefined; readonly problems: readonly PackProblem[] } {
  const result = schema.safeParse(yaml.value)
  if (result.success) return { content: result.data, problems: [] }
  const problems = result.error.issues.flatMap((issue) => explain(issue, [], yaml, file))
  return { content: undefined, problems }
}

function explain(issue: Issue, above: readonly Key[], yaml: ReadYaml, file: string): PackProblem[] {
  const path = [...above, ...(issue.path as Key[])]
  const problem = (message: string, place = yaml.locate(path)): PackProblem => ({
    code: 'schema',
    severity: 'error',
    file,
    ...place,
    message,
  })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem(`unknown key \`${key}\`${cutHint(key)}`, yaml.locateKey(path, key)))
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors)
    if (branch) return branch.flatMap((inner) => explain(inner, path, yaml, file))
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.map((inner) => problem(inner.message, yaml.locateKey(path.slice(0, -1), String(path.at(-1)))))
  const last = path.at(-1)
  if (valueAt(yaml.value, path) === undefined && typeof last === 'string') return [problem(`\`${last}\` is missing`)]
  return [problem(last === undefined ? issue.message : `${last}: ${issue.message}`)]
}

/** The alternative the writer most likely meant: the one of the right kind that fits furthest. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const scored = branches.map((branch) => ({ branch, misfit: misfit(branch) }))
  scored.sort((a, b) => a.misfit - b.misfit)
  const best = scored[0]
  return best && best.misfit < WRONG_KIND ? best.branch : undefined
}

const WRONG_KIND = 1000

function misfit(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + WRONG_KIND
    if (issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length
    return sum + (issue.path.length > 1 ? 1 : 3)
  }, 0)
}

function valueAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<Key, unknown> | undefined)?.[key], value)
}

/** `{ if: count(a, b) > 1 }` reads as a key `b) > 1`. */
function cutHint(key: string): string {
  return /[()=<>]/.test(key) ? ': YAML cut an unquoted text at a comma; quote the whole text' : ''
}
