import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { checkRow } from '../imports/check-row.ts'
import { importColumns } from '../imports/columns.ts'
import { enterJudged } from '../imports/enter-judged.ts'
import { judgeRows } from '../imports/judge-rows.ts'
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
    const subjectId = same ?? (await enterJudged(context, kind, judged))
    effects.about({ kind, id: subjectId }, { facts: [...row.facts.keys()].join(' '), known: same !== undefined })
    return { subjectId, known: same !== undefined, faults: [] }
  },
})
