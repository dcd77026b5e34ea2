import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden } from '../../platform/fault.ts'
import { putSecrets } from '../../platform/secrets/store.ts'
import { Text } from '../../platform/text/schema.ts'
import { checkRow } from '../imports/check-row.ts'
import { importColumns } from '../imports/columns.ts'
import { toNew } from '../imports/enter-rows.ts'
import { type Judged, judgeRows } from '../imports/judge-rows.ts'
import { verifies } from '../keeping-units.ts'
import { recordFacts, type Statement } from '../record-fact.ts'
import type { ImportKind } from '../schema.ts'
import { createSubject } from '../subjects.ts'
import { ImportKinds } from './start-import.ts'

const Fault = z.object({ column: z.string(), say: Text })

/**
 * One hire, person or organisation entered at the desk, once for everything that follows from it. Read and judged as a row of a sheet is; what is wrong is
 * told by field and nothing is entered. The same entry made before is told as known. What the officer's unit verifies is verified by this.
 * @throws Fault `forbidden` for what concerns the officer
 */
export const enterRecord = command({
  name: 'registry/enter-record',
  summary: 'Enters one hire, person or organisation',
  input: z.object({ kind: ImportKinds, cells: z.record(z.string().max(60), z.string().max(1_000)) }),
  output: z.object({ subjectId: z.uuid().nullable(), known: z.boolean(), faults: z.array(Fault) }),
  access: { officers: ['officer'] },
  run: async (anyContext, { kind, cells }, effects) => {
    const context = anyContext as SignedIn
    const columns = importColumns(context.packs.current(context.tenant.packId), kind)
    const row = checkRow(context, kind, columns, 1, { values: cells, odd: {} })
    const [judged] = await judgeRows(context, { id: newId(), kind }, [row])
    if (!judged || judged.status === 'faulty') {
      effects.about({ kind: 'account', id: context.actor.accountId }, { kind, faults: judged?.faults.length ?? 0 })
      return { subjectId: null, known: false, faults: [...(judged?.faults ?? [])] }
    }
    const { same, person, employer } = judged.known
    for (const id of [same, person, employer])
      if (id !== undefined && claimsFor(context.actor, id)) throw forbidden(`own record of ${id}`)
    const subjectId = same ?? (await enter(context, kind, judged))
    effects.about({ kind, id: subjectId }, { facts: [...row.facts.keys()].join(' '), known: same !== undefined })
    return { subjectId, known: same !== undefined, faults: [] }
  },
})

async function enter(context: SignedIn, kind: ImportKind, judged: Judged): Promise<string> {
  const { name, areaCode, facts, links, secrets } = toNew(kind, judged)
  const roles = Object.fromEntries(links)
  const id = await createSubject(context, { kind, name, roles, ...(areaCode !== null && { areaCode }) })
  await putSecrets(
    context,
    [...secrets].map(([key, value]) => ({ place: { subjectKind: kind, subjectId: id, key }, value })),
  )
  const known = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)?.facts
  const units = context.actor.offices.filter(({ role }) => role === 'officer').map(({ unitId }) => unitId)
  const statements = [...facts].map(
    ([key, value]): Statement => ({
      key,
      value,
      source: 'officer',
      verified: verifies(known?.get(key), units),
      ...(known?.get(key)?.varies && { validFrom: context.today }),
    }),
  )
  await recordFacts(context, { id, kind }, statements)
  return id
}
