import type { Pack } from '../pack/pack.ts'
import type { PackProblem } from '../pack/problem.ts'
import { together } from './merge.ts'

/** Names of units, procedures, documents and benefits that stand in files without expressions. */
export function refuseLooseReferences(pack: Pack, problems: PackProblem[]): void {
  for (const file of together('benefits', pack.contents)) {
    const { pays, handled_by: handledBy, procedure } = file.content
    if (pays && !pack.units.has(pays)) say(file, ['pays'], `there is no unit "${pays}"`)
    if (handledBy && handledBy !== 'area' && !pack.units.has(handledBy))
      say(file, ['handled_by'], `there is no unit "${handledBy}"; or write \`area\``)
    if (procedure && !pack.procedures.has(procedure))
      say(file, ['procedure'], `there is no procedures/${procedure}.yaml`)
  }
  for (const file of together('measures', pack.contents)) {
    const { lead, responsible, benefits } = file.content
    if (lead && !pack.units.has(lead)) say(file, ['lead'], `there is no unit "${lead}"`)
    for (const [i, unit] of responsible.entries())
      if (!pack.units.has(unit)) say(file, ['responsible', i], `there is no unit "${unit}"`)
    for (const [i, id] of benefits.entries())
      if (!pack.rules.has(id) && !isBroken(pack, id)) say(file, ['benefits', i], `there is no benefits/${id}.yaml`)
  }
  for (const file of together('units', pack.contents))
    for (const [i, unit] of file.content.entries()) {
      if ((unit.kind === 'group') !== (unit.members !== undefined))
        say(file, [i], 'a group, and only a group, has `members`')
      for (const [j, member] of (unit.members ?? []).entries())
        if (!pack.units.has(member)) say(file, [i, 'members', j], `there is no unit "${member}"`)
      if (unit.area && !pack.areas.has(unit.area)) say(file, [i, 'area'], `areas.yaml has no area "${unit.area}"`)
    }
  for (const file of together('sets', pack.contents))
    for (const [name, set] of Object.entries(file.content)) {
      const codes = pack.dictionary.codes.get(set.list)
      if (!codes) say(file, [name, 'list'], `there is no code list "${set.list}"`)
      for (const [i, member] of set.members.entries())
        if (codes && !codes.has(member)) say(file, [name, 'members', i], `${set.list} has no code "${member}"`)
    }
  for (const file of together('pack', pack.contents)) {
    const { lead, notice } = file.content
    if (lead && !pack.units.has(lead)) say(file, ['lead'], `there is no unit "${lead}"`)
    if (notice && !pack.documents.has(notice)) say(file, ['notice'], `documents.yaml has no document "${notice}"`)
  }

  type File = { readonly file: string; locate(path: readonly (string | number)[]): { line: number; col: number } }
  function say(file: File, path: readonly (string | number)[], message: string): void {
    problems.push({ code: 'unknown_name', severity: 'error', file: file.file, ...file.locate(path), message })
  }
}

/** A benefit that exists and was refused has had its own errors. */
function isBroken(pack: Pack, id: string): boolean {
  return together('benefits', pack.contents).some((file) => file.content.id === id)
}
