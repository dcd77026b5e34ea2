import { readPermanentResidence, readResidencePermit, readResidentId } from '@xinglin/base'
import type { FactDefinition } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { getSubject } from './names.ts'

/** A sensitive fact of a kind, as the dictionary has it. */
export type SecretFact = { readonly key: string; readonly definition: FactDefinition }

/** What payment needs to know of whoever is paid, and no more. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  person: ['id_number', 'phone', 'bank_account'],
  organisation: ['bank_account'],
}

/** The sensitive facts an application asks of its beneficiary. */
export async function secretsToAsk(context: Context, subjectId: string): Promise<readonly SecretFact[]> {
  const { kind } = await getSubject(context, subjectId)
  const facts = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)?.facts
  return (NEEDED[kind] ?? []).flatMap((key) => {
    const definition = facts?.get(key)
    return definition ? [{ key, definition }] : []
  })
}

/**
 * Reads a sensitive value in its one form: half width, without spaces, check digits verified. Throws `unprocessable` saying what
 * does not fit, never repeating the value.
 */
export function readSecret(key: string, typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (key === 'id_number') return readIdNumber(plain, key)
  if (key === 'phone' || key === 'contact_phone') {
    if (/^(\+?86)?1[3-9]\d{9}$/.test(plain)) return plain.replace(/^\+?86(?=1\d{10}$)/, '')
    throw unprocessable({ zh: '手机号应为 11 位数字。', en: 'A mobile number has eleven digits.' }, key)
  }
  if (key === 'bank_account') {
    if (/^\d{8,30}$/.test(plain)) return plain
    throw unprocessable({ zh: '银行账号只含数字，8 到 30 位。', en: 'A bank account has 8 to 30 digits.' }, key)
  }
  if (plain.length === 0 || plain.length > 100) throw unprocessable({ zh: '请填写。', en: 'Please fill this in.' }, key)
  return plain
}

function readIdNumber(plain: string, field: string): string {
  const readers = [readResidentId, readPermanentResidence, readResidencePermit]
  if (readers.some((read) => read(plain).ok)) return plain
  // A passport has no check digit; letters and digits, at least one letter.
  if (/^(?=.*[A-Z])[A-Z0-9]{6,12}$/.test(plain)) return plain
  throw unprocessable(
    {
      zh: '证件号码不对：位数或校验位不符，请对照证件检查。',
      en: 'The document number does not check: please compare each digit with the document.',
    },
    field,
  )
}
