import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { getOpportunity } from '../opportunities/read.ts'
import { REPORT_IDS } from '../opportunities/report-kinds.ts'
import { opportunityReport } from '../schema.ts'

/** Tells the office that an opening is not as the law wants it. Nobody learns who told it. */
export const reportOpportunity = command({
  name: 'registry/report-opportunity',
  summary: 'Reports an opening to the office',
  input: z.object({
    opportunityId: z.uuid(),
    about: z.enum(REPORT_IDS),
    text: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ opportunityId: z.uuid() }),
  access: 'anyone',
  unnamed: true,
  run: async (context, { opportunityId, about, text }, effects) => {
    const { status } = await getOpportunity(context, opportunityId)
    if (status !== 'open') throw conflict({ zh: '这个岗位已经关闭。', en: 'This opening is closed already.' })
    if (about === 'other' && text === '') {
      throw unprocessable({ zh: '请写一句哪里不对。', en: 'Please say what is wrong.' }, 'text')
    }
    await context.db.insert(opportunityReport).values({
      tenantId: context.tenant.id,
      id: newId(),
      opportunityId,
      about,
      text,
      reportedOn: isoDay(context.today),
    })
    effects.about({ kind: 'opportunity', id: opportunityId }, { about })
    return { opportunityId }
  },
})
