import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { unitContact } from '../schema.ts'

/** Says how a unit is reached. Empty is honest: what is not known is not shown. */
export const setContact = command({
  name: 'administration/set-contact',
  summary: 'Sets telephone, address and opening hours of a unit',
  input: z.object({
    unitId: z.string().max(60),
    phone: z
      .string()
      .trim()
      .max(60)
      .regex(/^[0-9+\-\s()（）转、]*$/)
      .default(''),
    address: z.string().trim().max(200).default(''),
    hours: z.string().trim().max(200).default(''),
  }),
  output: z.object({ unitId: z.string() }),
  access: { officers: ['system-admin'] },
  run: async (anyContext, { unitId, phone, address, hours }, effects) => {
    const { actor, db, packs, tenant } = anyContext as SignedIn
    if (!packs.current(tenant.packId).units.has(unitId)) {
      throw unprocessable({ zh: '没有这个单位。', en: 'There is no such unit.' }, 'unitId')
    }
    await db
      .insert(unitContact)
      .values({ tenantId: tenant.id, id: newId(), unitId, phone, address, hours, setBy: actor.accountId })
    effects.about({ kind: 'unit', id: unitId }, { phone, address, hours })
    return { unitId }
  },
})
