import { z } from 'zod'
import type { SignedIn } from '../platform/context.ts'
import { forbidden, notFound, unprocessable } from '../platform/fault.ts'
import { fitsType } from './fits-type.ts'
import { verifies } from './keeping-units.ts'
import type { Statement } from './record-fact.ts'

const Value = z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(100)).max(100)])

/** Facts as an officer states them, by key: at least one. */
export const OfficerFacts = z.record(z.string().max(60), Value).refine((facts) => Object.keys(facts).length > 0)

/**
 * Facts that an officer records, verified by that: every one must be for a unit of theirs to verify, as the dictionary has it.
 * @throws Fault `not_found` for a kind, `unprocessable` for a fact or value that is none, `forbidden` for another unit's fact
 */
export function officerStatements(
  context: SignedIn,
  kind: string,
  facts: z.output<typeof OfficerFacts>,
): readonly Statement[] {
  const { kinds, codes } = context.packs.current(context.tenant.packId).dictionary
  const known = kinds.get(kind)
  if (!known) throw notFound(`kind ${kind}`)
  const units = context.actor.offices.filter((one) => one.role === 'officer').map((one) => one.unitId)
  return Object.entries(facts).map(([key, value]) => {
    const definition = known.facts.get(key)
    if (!definition || definition.derive !== undefined || definition.sensitivity === 'secret')
      throw unprocessable({ zh: '没有这一项。', en: 'There is no such fact.' }, key)
    const { type } = definition
    if (!verifies(definition, units)) throw forbidden(`${kind}.${key} is not verified by ${units.join(', ')}`)
    const list = type.is === 'code' || type.is === 'codes' ? codes.get(type.list) : undefined
    if (!fitsType(type, value, new Set(list?.keys())))
      throw unprocessable({ zh: '这一项填得不对。', en: 'This does not fit.' }, key)
    return { key, value, source: 'officer', verified: true }
  })
}
