import { isoDay } from '@xinglin/base'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { findNamed } from '../../registry/index.ts'
import { byNumber } from '../find/by-number.ts'
import { Found, SHOWN, tellFound } from '../find/found.ts'
import { looksSecret } from '../find/secret-shape.ts'
import { visibleParties } from '../find/visible-cases.ts'
import { caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

/**
 * Cases, people and companies by number, by any part of a name, in pinyin or by its initials. Finds what the officer may see and nothing else; no draft.
 * Numbers of people and phones have a command of their own, which is recorded.
 * @throws Fault `unprocessable` for a text that looks like such a number
 */
export const find = query({
  name: 'casework/find',
  summary: 'Finds cases, people and companies by number or part of a name',
  input: z.object({ text: z.string().trim().min(1).max(60) }),
  output: Found,
  access: { officers: 'any' },
  run: async (anyContext, { text }) => {
    const context = anyContext as SignedIn
    if (looksSecret(text)) {
      const say = {
        zh: '证件号、手机号请用“按证件号查找”，查找会留下记录。',
        en: 'Numbers of documents and phones are looked up on record.',
      }
      throw unprocessable(say, 'text')
    }
    const numbered = await findNumbered(context, text)
    const people = await visibleParties(context, await findNamed(context, 'person', text), SHOWN + 1)
    const named = await findNamed(context, 'organisation', text)
    const organisations = await visibleParties(context, named, SHOWN + 1)
    return tellFound(context, { cases: numbered, people, organisations })
  },
})

/** The exact number first, then the newest. */
async function findNumbered(context: SignedIn, text: string): Promise<readonly string[]> {
  const { tenant, actor, packs, today } = context
  const numbered = byNumber(tenant.id, isoDay(today), text)
  if (!numbered) return []
  const { rows } = await context.db.execute<{ id: string }>(sql`select numbered.id from (${numbered}) as numbered
    join ${caseState} on ${caseState.tenantId} = ${tenant.id} and ${caseState.caseId} = numbered.id
    where ${officerSees(actor, packs.current(tenant.packId))}
    order by numbered.rank, numbered.number desc limit ${SHOWN + 1}`)
  return rows.map((row) => row.id)
}
