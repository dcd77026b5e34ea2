/** Something wrong in a pack, at its place: lines and columns count from 1. */
export interface PackProblem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly col: number
  readonly message: string
}

/** `benefits/x.yaml:12:7: error [at_needed] …`, as compilers write it. */
export function problemLine(problem: PackProblem): string {
  return `${problem.file}:${problem.line}:${problem.col}: ${problem.severity} [${problem.code}] ${problem.message}`
}
