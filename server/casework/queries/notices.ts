import { isoDay, type Localised } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { maskName, subject } from '../../registry/index.ts'
import { clauseText } from '../documents/material.ts'
import { caseLabels } from '../labels.ts'
import { takesUnnamed } from '../procedure.ts'
import { caseFile, caseState } from '../schema.ts'

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  name: z.string(),
  benefit: Text,
  /** The clause it rests on, as documents name it. */
  ground: Text,
  unit: Text,
  until: z.string(),
  version: z.number(),
  /** Objections without a name are taken. */
  unnamed: z.boolean(),
})

/**
 * Public notices that are running: masked, and gone on the day after their last (PIPL §25: published on a legal ground, no longer than
 * it asks).
 */
export const notices = query({
  name: 'casework/notices',
  summary: 'Public notices running today, masked',
  input: z.object({ id: z.uuid().optional() }),
  output: z.object({ rows: z.array(Row) }),
  access: 'anyone',
  run: async (context, input) => {
    const labels = caseLabels(context)
    const pack = context.packs.current(context.tenant.packId)
    const rows = await context.db
      .select({ file: caseFile, state: caseState, name: subject.name, kind: subject.kind })
      .from(caseState)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.beneficiaryId)))
      .where(
        and(
          eq(caseState.tenantId, context.tenant.id),
          inArray(caseState.situation, ['notice', 'objection']),
          gte(caseState.noticeUntil, isoDay(context.today)),
          input.id ? eq(caseFile.id, input.id) : undefined,
        ),
      )
      .orderBy(asc(caseState.noticeUntil))
      .limit(200)
    const shown = rows.map(async ({ file, state, name, kind }) => ({
      id: file.id,
      number: file.number,
      name: kind === 'person' ? maskName(name) : name,
      benefit: labels.benefit(file.benefit, file.period),
      ground: groundIn(pack, file.benefit),
      unit: labels.unit(file.unitId),
      until: state.noticeUntil ?? '',
      version: state.version,
      unnamed: await takesUnnamed(context, { file, state }),
    }))
    return { rows: await Promise.all(shown) }
  },
})

function groundIn(pack: Pack, benefit: string): Localised {
  const rule = pack.rules.get(benefit)
  return rule ? clauseText(rule.grounds[0]) : { zh: '', en: '' }
}
