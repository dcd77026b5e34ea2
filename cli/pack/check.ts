import { dirname, join, relative, resolve } from 'node:path'
import { runExamples } from '@xinglin/policy'
import { problemLine } from '@xinglin/policy/read'
import { readFolder } from './read-folder.ts'

export interface Output {
  line(text: string): void
}

/** `xinglin pack check DIR`: everything wrong in a pack and its examples, as `file:line:col`. Answers the exit code. */
export async function checkPack(folder: string, output: Output): Promise<number> {
  const { pack, problems } = await readFolder(folder)
  const run = pack ? runExamples(pack) : { examples: 0, problems: [] }
  const all = [...problems, ...run.problems]
  const shown = (file: string) => relative(process.cwd(), join(dirname(resolve(folder)), file))
  for (const problem of all) output.line(problemLine({ ...problem, file: shown(problem.file) }))
  const errors = all.filter((problem) => problem.severity === 'error').length
  if (!pack || errors > 0) {
    output.line(`${folder}: refused, ${errors} errors`)
    return 1
  }
  const own = pack.contents.at(-1)?.benefits.length ?? 0
  output.line(
    `${folder}: ${own} benefits, ${run.examples} examples, ${all.length} warnings, hash ${pack.context.hash.slice(0, 12)}`,
  )
  return 0
}
