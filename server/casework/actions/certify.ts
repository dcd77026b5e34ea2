import { z } from 'zod'
import { takeDocumentNumber } from '../documents/number.ts'
import { dutiesOfStatus } from '../plan-milestones.ts'
import { recordStatus } from '../record-status.ts'
import { caseActionKind } from './action.ts'
import { optionalOpinion, Words } from './field.ts'

/** The status is certified: numbered, recorded as a verified fact, and its checks begin to run. */
export const certify = caseActionKind({
  verb: { zh: '颁发证书', en: 'Issue the certificate' },
  effect: {
    zh: '认定结果记入事实库，后续待遇会自动找到它；年度考核从今天起算。',
    en: 'The recognition becomes a fact that benefits find by themselves; its yearly checks count from today.',
  },
  tone: 'primary',
  fields: () => [optionalOpinion],
  input: z.object({ text: Words.default('') }),
  prepare: async (context, loaded, input) => {
    const number = await takeDocumentNumber(context, loaded, 'certificate')
    await recordStatus(context, loaded, number)
    const milestones = dutiesOfStatus(loaded.procedure, loaded.state.stage ?? '', context.today)
    return {
      document: number,
      ...(input.text && { text: input.text }),
      ...(milestones.length > 0 && { milestones }),
    }
  },
})
