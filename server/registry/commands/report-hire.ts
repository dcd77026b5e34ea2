import { isoDay } from '@xinglin/base'
import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { notFound, unprocessable } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { getGraph } from '../graph.ts'
import { EMPLOYER, hireColumns } from '../hires/columns.ts'
import { sealHire } from '../hires/sealed.ts'
import { checkRow } from '../imports/check-row.ts'
import { importColumns } from '../imports/columns.ts'
import { hireReport } from '../schema.ts'

const Fault = z.object({ column: z.string(), say: Text })

/**
 * An employer enters a hire once. It is read as a row of a sheet is, and held against nothing: whether the person is known here, and by which name, is
 * not for the employer to learn. What it states counts for nothing before the unit that keeps such records has verified it. The same hire again is known.
 * @throws Fault `not_found` for an organisation one does not act for by proof, `unprocessable` where its credit code is not on record
 */
export const reportHire = command({
  name: 'registry/report-hire',
  summary: 'Enters a hire of one’s own organisation, to be verified',
  input: z.object({ organisationId: z.uuid(), cells: z.record(z.string().max(60), z.string().max(1_000)) }),
  output: z.object({ reportId: z.uuid().nullable(), known: z.boolean(), faults: z.array(Fault) }),
  access: 'signed_in',
  run: async (anyContext, { organisationId, cells: typed }, effects) => {
    const context = anyContext as SignedIn
    const employer = context.actor.standings.find((one) => one.subjectId === organisationId)
    if (!actsFor(context.actor, organisationId) || employer?.kind !== 'organisation')
      throw notFound(`organisation ${organisationId}`)
    const code = (await getGraph(context, organisationId)).nodes.get(organisationId)?.facts.get('uscc')?.at(-1)?.value
    if (typeof code !== 'string') throw unprocessable(NO_CODE)
    const asked = hireColumns(context).map(({ id }) => [id, typed[id] ?? ''] as const)
    const cells = Object.fromEntries([...asked, [EMPLOYER, code] as const])
    const columns = importColumns(context.packs.current(context.tenant.packId), 'engagement')
    const { key, faults } = checkRow(context, 'engagement', columns, 1, { values: cells, odd: {} })
    effects.about({ kind: 'organisation', id: organisationId }, { faults: faults.length })
    if (faults.length > 0 || key === null) return { reportId: null, known: false, faults: [...faults] }
    const id = newId()
    const made = await context.db
      .insert(hireReport)
      .values({
        tenantId: context.tenant.id,
        id,
        employerId: organisationId,
        key,
        sealed: sealHire(context, id, cells),
        reportedBy: context.actor.accountId,
        reportedOn: isoDay(context.today),
      })
      .onConflictDoNothing()
      .returning({ id: hireReport.id })
    if (made.length > 0) {
      effects.emit('hire.reported', { reportId: id })
      return { reportId: id, known: false, faults: [] }
    }
    const [same] = await context.db
      .select({ id: hireReport.id })
      .from(hireReport)
      .where(and(eq(hireReport.tenantId, context.tenant.id), eq(hireReport.key, key), ne(hireReport.state, 'returned')))
    return { reportId: same?.id ?? null, known: true, faults: [] }
  },
})

const NO_CODE = {
  zh: '本单位还没有登记信用代码，请先在“我的资料”登记代办单位。',
  en: 'The credit code of this organisation is not on record. Please register the organisation first.',
}
