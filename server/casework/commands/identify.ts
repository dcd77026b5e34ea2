import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import { Fault } from '../../platform/fault.ts'
import { getSubject } from '../../registry/index.ts'
import { getOpenCase } from '../applicant-case.ts'
import { takeSecrets } from '../take-secrets.ts'

/** Takes the identity and payment details of the beneficiary: check digits verified, encrypted, masked from then on. */
export const identify = command({
  name: 'casework/identify',
  summary: 'Takes identity and payment details of the beneficiary',
  input: z.object({ caseId: z.uuid(), values: z.record(z.string().max(60), z.string().max(100)) }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, values }, effects) => {
    const { context, loaded } = await getOpenCase(anyContext, caseId, 'account')
    const { beneficiaryId } = loaded.file
    const { kind } = await getSubject(context, beneficiaryId)
    if (!actsFor(context.actor, loaded.file.applicantId)) {
      const say = {
        zh: '你代表该单位办事的身份核实后，才能填写收款信息。',
        en: 'Payment details can be given once it is proved that you act for this organisation.',
      }
      throw new Fault('forbidden', say, `identify for ${loaded.file.applicantId}`)
    }
    await takeSecrets(context, beneficiaryId, values)
    effects.about({ kind, id: beneficiaryId }, { keys: Object.keys(values).join(' ') })
    return { caseId }
  },
})
