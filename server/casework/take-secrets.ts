import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { putSecret } from '../platform/secrets/store.ts'
import { getSubject, readSecret, secretsToAsk } from '../registry/index.ts'

/** Takes identity and payment details of a beneficiary: check digits verified, encrypted. Throws `unprocessable` for what is not asked for or does not fit. */
export async function takeSecrets(
  context: Context,
  beneficiaryId: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { kind } = await getSubject(context, beneficiaryId)
  const asked = await secretsToAsk(context, beneficiaryId)
  for (const key of Object.keys(values)) {
    if (!asked.some((one) => one.key === key))
      throw unprocessable({ zh: '不需要这项信息。', en: 'This is not asked for.' }, key)
  }
  for (const [key, typed] of Object.entries(values)) {
    await putSecret(context, { subjectKind: kind, subjectId: beneficiaryId, key }, readSecret(key, typed))
  }
}
