import type { Pack } from '../pack/pack.ts'
import type { PackProblem } from '../pack/problem.ts'
import type { BenefitSchema } from '../pack/schema-benefit.ts'
import { together } from './merge.ts'

/** What a benefit gives must fit the road it takes and the records it leaves: a status is certified, and what is certified is recorded. */
export function refuseWrongMatters(pack: Pack, problems: PackProblem[]): void {
  for (const file of together('benefits', pack.contents)) {
    for (const { path, message } of wrong(pack, file.content)) {
      problems.push({ code: 'matter', severity: 'error', file: file.file, ...file.locate(path), message })
    }
  }
}

type Wrong = { readonly path: readonly (string | number)[]; readonly message: string }

function wrong(pack: Pack, content: BenefitSchema): Wrong[] {
  const found: Wrong[] = []
  const stages = pack.procedures.get(content.procedure ?? '')?.stages.map((one) => one.kind) ?? []
  if (content.gives === 'status' && !content.grants) {
    found.push({ path: ['gives'], message: 'a status says in `grants` what is recorded of it' })
  }
  if (content.gives === 'status' && content.procedure && !stages.includes('certificate')) {
    found.push({ path: ['procedure'], message: 'a status needs a procedure with a stage of kind certificate' })
  }
  if (content.gives !== 'award' && stages.includes('payment')) {
    found.push({ path: ['procedure'], message: 'only an award is paid; this procedure pays' })
  }
  if (content.budget && !stages.includes('decision')) {
    found.push({
      path: ['budget'],
      message: 'a rank is for those who wait for a decision; this benefit has no procedure with one',
    })
  }
  if (content.grants) found.push(...wrongGrants(pack, content, content.grants))
  return found
}

function wrongGrants(pack: Pack, content: BenefitSchema, grants: NonNullable<BenefitSchema['grants']>): Wrong[] {
  const kind = pack.dictionary.kinds.get(grants.record)
  if (!kind) return [{ path: ['grants', 'record'], message: `there is no facts/${grants.record}.yaml` }]
  const found: Wrong[] = []
  if (kind.roles.get(grants.role)?.kind !== content.subject) {
    found.push({
      path: ['grants', 'role'],
      message: `${grants.record} has no role "${grants.role}" for a ${content.subject}`,
    })
  }
  for (const key of [...Object.keys(grants.facts), grants.day, ...(grants.number ? [grants.number] : [])]) {
    if (!kind.facts.has(key)) found.push({ path: ['grants'], message: `${grants.record} has no fact "${key}"` })
  }
  return found
}
