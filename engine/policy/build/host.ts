import type { Ground } from '../answers.ts'
import type { ExpressionProblem } from '../cel/problem.ts'
import type { ConditionHost, YamlPath } from '../check/condition.ts'
import type { PackFile } from '../pack/file.ts'
import type { PackProblem } from '../pack/problem.ts'
import type { Citations } from './citations.ts'

/** A file being built: looks up its citations and says what is wrong, at its place. */
export interface Host extends ConditionHost {
  readonly file: PackFile
  getGround(cite: string, path: YamlPath): Ground
  problem(code: string, message: string, path: YamlPath, severity?: PackProblem['severity']): void
}

export function hostOf(file: PackFile, citations: Citations, problems: PackProblem[]): Host {
  const add = (code: string, message: string, path: YamlPath, severity: PackProblem['severity'], offset?: number) =>
    problems.push({ code, severity, file: file.file, ...file.locate(path, offset), message })
  const getGround = (cite: string, path: YamlPath): Ground => {
    const found = citations(cite)
    if (found.why) add('citation', found.why, path, 'error')
    return found.ground
  }
  return {
    file,
    getGround,
    ground: (cite, path) => (cite === undefined ? undefined : getGround(cite, path)),
    report: (problem: ExpressionProblem, path) => add(problem.code, problem.message, path, 'error', problem.start),
    problem: (code, message, path, severity = 'error') => add(code, message, path, severity),
  }
}
