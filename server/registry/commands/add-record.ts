import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, notFound, unprocessable } from '../../platform/fault.ts'
import { fitsType } from '../fits-type.ts'
import { getSubject } from '../names.ts'
import { recordFacts } from '../record-fact.ts'
import { createSubject } from '../subjects.ts'

const Value = z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(100)).max(100)])

/**
 * Records what happened, once, for everything that follows from it: a hire, a month of an internship, a recognition. By an officer of a unit that
 * can verify every fact stated, as the dictionary has it; what they record is verified. Nobody records what concerns themselves.
 */
export const addRecord = command({
  name: 'registry/add-record',
  summary: 'Records a hire, a month, a recognition, with its verified facts',
  input: z.object({
    kind: z.string().max(60),
    /** Named links: `person`, `employer`, `carrier` → subject. */
    roles: z.record(z.string().max(60), z.uuid()),
    facts: z.record(z.string().max(60), Value).refine((facts) => Object.keys(facts).length > 0),
  }),
  output: z.object({ subjectId: z.uuid() }),
  access: { officers: ['officer'] },
  run: async (anyContext, { kind, roles, facts }, effects) => {
    const context = anyContext as SignedIn
    const { kinds, codes } = context.packs.current(context.tenant.packId).dictionary
    const known = kinds.get(kind)
    if (!known || known.roles.size === 0) throw notFound(`kind ${kind}`)
    const units = context.actor.offices.filter((one) => one.role === 'officer').map((one) => one.unitId)
    for (const [key, value] of Object.entries(facts)) {
      const definition = known.facts.get(key)
      if (!definition || definition.derive !== undefined || definition.sensitivity === 'secret')
        throw unprocessable({ zh: '没有这一项。', en: 'There is no such fact.' }, key)
      const { verifiedBy } = definition
      if (!Array.isArray(verifiedBy) || !verifiedBy.some((unit) => units.includes(unit)))
        throw forbidden(`${kind}.${key} is not verified by ${units.join(', ')}`)
      const { type } = definition
      const list = type.is === 'code' || type.is === 'codes' ? codes.get(type.list) : undefined
      if (!fitsType(type, value, new Set(list?.keys())))
        throw unprocessable({ zh: '这一项填得不对。', en: 'This does not fit.' }, key)
    }
    for (const [role, id] of Object.entries(roles)) {
      const link = known.roles.get(role)
      if (!link || (await getSubject(context, id)).kind !== link.kind)
        throw unprocessable({ zh: '对应的人或单位不对。', en: 'This is not the person or organisation it must be.' }, role)
      if (claimsFor(context.actor, id)) throw forbidden(`own record of ${id}`)
    }
    const subjectId = await createSubject(context, { kind, name: kind, roles })
    await recordFacts(
      context,
      { id: subjectId, kind },
      Object.entries(facts).map(([key, value]) => ({ key, value, source: 'officer' as const, verified: true })),
    )
    effects.about({ kind, id: subjectId }, { facts: Object.keys(facts).join(' ') })
    return { subjectId }
  },
})
