import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { getRule, kindAt, pathsOf } from '../../policy/index.ts'
import {
  findNode,
  findOrganisation,
  getGraph,
  getSubject,
  linkSubject,
  OrganisationName,
  readUscc,
  recordFacts,
  renameSubject,
} from '../../registry/index.ts'
import { getOpenCase } from '../applicant-case.ts'
import { keepParties } from '../keep-parties.ts'

/**
 * Names another party of an application: the employer, the carrier. An organisation is found by its credit code; one that is
 * known already is linked, and what is known of it is not asked again.
 */
export const nameParty = command({
  name: 'casework/name-party',
  summary: 'Names the employer, carrier or another party of an application',
  input: z.object({
    caseId: z.uuid(),
    path: z.string().max(200),
    name: OrganisationName,
    uscc: z.string().max(40).optional(),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, path, name, uscc }, effects) => {
    const { context, loaded } = await getOpenCase(anyContext, caseId)
    const rule = await getRule(context, loaded.file.benefit, loaded.file.packHash)
    if (!pathsOf(rule).includes(path) || path === rule.beneficiary.path || !path.includes('.')) {
      throw unprocessable({ zh: '这项政策没有这一方。', en: 'This benefit has no such party.' }, 'path')
    }
    const graph = await getGraph(context, loaded.file.subjectId)
    const cut = path.lastIndexOf('.')
    const [parent, present] = [findNode(graph, path.slice(0, cut))?.id, findNode(graph, path)?.id]
    if (parent === undefined || present === undefined)
      throw conflict({ zh: '请先填写上一级单位。', en: 'Name the party above it first.' })
    const code = kindAt(context, path) === 'organisation' ? readUscc(uscc ?? '') : undefined
    const known = code === undefined ? undefined : await findOrganisation(context, code)
    if (known !== undefined && known !== present) {
      const from = await getSubject(context, parent)
      await linkSubject(context, { id: parent, kind: from.kind }, path.slice(cut + 1), known)
    } else if ((await getSubject(context, present)).createdBy === context.actor.accountId) {
      await renameSubject(context, present, name)
      if (code !== undefined) {
        await recordFacts(context, { id: present, kind: 'organisation' }, [
          { key: 'uscc', value: code, source: 'self' },
        ])
      }
    }
    await keepParties(context, loaded.file)
    effects.about({ kind: 'case', id: caseId }, { path })
    return { caseId }
  },
})
