import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, notFound, unprocessable } from '../../platform/fault.ts'
import { getGraph } from '../graph.ts'
import { getSubject } from '../names.ts'
import { OfficerFacts, officerStatements } from '../officer-statements.ts'
import { recordFacts } from '../record-fact.ts'
import { createSubject, findLinked } from '../subjects.ts'

/**
 * Records what happened, once, for everything that follows from it: a hire, a month of an internship, a recognition. What an officer records is
 * verified by that. Nobody records what concerns themselves.
 */
export const addRecord = command({
  name: 'registry/add-record',
  summary: 'Records a hire, a month, a recognition, with its verified facts',
  input: z.object({
    kind: z.string().max(60),
    /** Named links: `person`, `employer`, `carrier` → subject. */
    roles: z.record(z.string().max(60), z.uuid()),
    facts: OfficerFacts,
  }),
  output: z.object({ subjectId: z.uuid() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { kind, roles, facts }, effects) => {
    const context = anyContext as SignedIn
    const definition = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)
    if (!definition || definition.roles.size === 0) throw notFound(`kind ${kind}`)
    const statements = officerStatements(context, kind, facts)
    for (const [role, id] of Object.entries(roles)) {
      const link = definition.roles.get(role)
      if (!link || (await getSubject(context, id)).kind !== link.kind)
        throw unprocessable(
          { zh: '对应的人或单位不对。', en: 'This is not the person or organisation it must be.' },
          role,
        )
      if (claimsFor(context.actor, id)) throw forbidden(`own record of ${id}`)
    }
    const known = await findSame(context, kind, roles, facts)
    if (known !== undefined) {
      effects.about({ kind, id: known }, { facts: '' })
      return { subjectId: known }
    }
    const subjectId = await createSubject(context, { kind, name: kind, roles })
    await recordFacts(context, { id: subjectId, kind }, statements)
    effects.about({ kind, id: subjectId }, { facts: Object.keys(facts).join(' ') })
    return { subjectId }
  },
})

/** The very same record, entered before: of the same people and companies, with the same facts. Two of them would give twice. */
async function findSame(
  context: SignedIn,
  kind: string,
  roles: Readonly<Record<string, string>>,
  facts: z.output<typeof OfficerFacts>,
): Promise<string | undefined> {
  const [target] = Object.values(roles)
  if (target === undefined) return undefined
  for (const { id } of await findLinked(context, [target], kind)) {
    const node = (await getGraph(context, id)).nodes.get(id)
    const linked = Object.entries(roles).every(([role, to]) => node?.roles.get(role) === to)
    const stated = Object.entries(facts).every(
      ([key, value]) => JSON.stringify(node?.facts.get(key)?.at(-1)?.value) === JSON.stringify(value),
    )
    if (linked && stated) return id
  }
  return undefined
}
