import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { findAudience } from '../comments/audience.ts'
import { demandInside } from '../comments/demand-inside.ts'
import { caseComment, caseMention } from '../schema.ts'

/** Says something about a case to colleagues; those it names find it among their mentions. What was said stays said. */
export const comment = command({
  name: 'casework/comment',
  summary: 'Comments on a case for colleagues, and names some of them',
  input: z.object({
    caseId: z.uuid(),
    text: z.string().trim().min(1).max(2000),
    mentions: z.array(z.string().max(100)).max(10).default([]),
  }),
  output: z.object({ commentId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { caseId, text, mentions }, effects) => {
    const { context } = await demandInside(anyContext, caseId)
    const { actor, tenant, db } = context
    const named = [...new Set(mentions)]
    const audience = named.length > 0 ? await findAudience(context, caseId) : []
    if (named.some((id) => !audience.some((one) => one.id === id))) {
      throw unprocessable(
        { zh: '只能提到能看到这件申请的同事。', en: 'Only colleagues who may see the case can be named.' },
        'mentions',
      )
    }
    const commentId = newId()
    await db.insert(caseComment).values({
      tenantId: tenant.id,
      caseId,
      id: commentId,
      by: actor.accountId,
      byName: actor.name,
      text,
      businessDay: isoDay(context.today),
    })
    if (named.length > 0) {
      const rows = named.map((accountId) => ({ tenantId: tenant.id, accountId, commentId, caseId }))
      await db.insert(caseMention).values(rows)
    }
    effects.about({ kind: 'case', id: caseId }, { comment: commentId, mentions: named.length })
    return { commentId }
  },
})
