import { nextStages, type Procedure, type Stage } from './procedure.ts'

/** Something wrong with a procedure. `stage` is the one to mend; null where it is the whole. */
export type ProcedureProblem = { readonly stage: string | null; readonly message: string }

/**
 * What would let a case get stuck or go wrong: a stage that cannot be reached or left, money or a certificate without a decision,
 * a stage that names nobody. Empty for a procedure that can be run. For whoever writes the pack: in English, like all its errors.
 */
export function procedureProblems(procedure: Procedure): readonly ProcedureProblem[] {
  const unknown = procedure.stages.flatMap((stage) =>
    (stage.next ?? [])
      .filter((id) => !procedure.stages.some((one) => one.id === id))
      .map((id) => ({ stage: stage.id, message: `leads to "${id}", which is no stage of this procedure` })),
  )
  const twice = procedure.stages.filter((stage, index) =>
    procedure.stages.slice(0, index).some((one) => one.id === stage.id),
  )
  if (unknown.length > 0 || twice.length > 0) {
    return [...unknown, ...twice.map((one) => ({ stage: one.id, message: 'there are two stages with this id' }))]
  }
  return [...roadProblems(procedure), ...procedure.stages.flatMap((one) => stageProblems(procedure, one))]
}

function roadProblems(procedure: Procedure): ProcedureProblem[] {
  const start = procedure.stages[0]
  const reached = start ? reachable(procedure, start.id) : new Set<string>()
  return procedure.stages.flatMap((stage) => {
    if (!reached.has(stage.id)) return [{ stage: stage.id, message: 'no stage leads here: it can never be reached' }]
    const ahead = reachable(procedure, stage.id)
    const leaves = [...ahead].some((id) => nextStages(procedure, id).length === 0)
    return leaves ? [] : [{ stage: stage.id, message: 'no road from here comes to an end: it can never be left' }]
  })
}

/** The stage and every stage that some road from it comes to, not going through `without`. */
function reachable(procedure: Procedure, from: string, without?: Stage['kind']): Set<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const stage = procedure.stages.find((one) => one.id === id)
    if (seen.has(id) || stage === undefined || stage.kind === without) continue
    seen.add(id)
    open.push(...nextStages(procedure, id))
  }
  return seen
}

/** Stages in which something is granted, so that a person must have decided before. */
const GRANTS: readonly Stage['kind'][] = ['payment', 'certificate', 'agreement', 'holding']

function stageProblems(procedure: Procedure, stage: Stage): ProcedureProblem[] {
  const problems: string[] = []
  const start = procedure.stages[0]
  if (stage.by.length === 0 && stage.kind !== 'confirmation' && stage.kind !== 'holding') problems.push('names nobody')
  if (GRANTS.includes(stage.kind) && start && reachable(procedure, start.id, 'decision').has(stage.id)) {
    problems.push('can be reached without a decision')
  }
  if (stage.kind === 'public_notice' && stage.noticeDays === undefined) problems.push('a public notice needs `for`')
  if (stage.kind === 'payment' && stage.approvedBy === undefined) problems.push('a payment needs `approved_by`')
  const owed = stage.plan !== undefined || stage.every !== undefined
  if (owed && (stage.assessedBy ?? []).length === 0) problems.push('what is owed later needs `assessed_by`')
  if (stage.kind === 'holding' && !owed) problems.push('a holding needs `every` or `plan`')
  if (stage.kind === 'confirmation' && procedure.stages[0] === stage)
    problems.push('a confirmation needs a stage before it')
  const percent = (stage.plan ?? []).reduce((sum, one) => sum + one.percent, 0)
  if (stage.kind === 'payment' && stage.plan !== undefined && percent !== 100) {
    problems.push(`the parts of the payment come to ${percent} percent`)
  }
  if ((stage.opinions ?? 1) < 1) problems.push('`opinions` counts from one')
  return problems.map((message) => ({ stage: stage.id, message }))
}
