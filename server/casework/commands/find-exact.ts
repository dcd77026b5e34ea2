import { readCreditCode } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { blindIndex } from '../../platform/secrets/cipher.ts'
import { findBySecret } from '../../platform/secrets/store.ts'
import { findOrganisation, getSubject, whoIs } from '../../registry/index.ts'
import { Found, SHOWN, tellFound } from '../find/found.ts'
import { visibleParties } from '../find/visible-cases.ts'

const KEYS = ['id_number', 'phone', 'contact_phone'] as const

/**
 * Finds a person or company by the whole number of a document, a phone, or a credit code. A command, not a query: the number stays out of addresses, and every
 * search leaves a line in the audit, with the person's id where one was found and never the number itself; a keyed digest tells the same search again.
 */
export const findExact = command({
  name: 'casework/find-exact',
  summary: 'Finds a person or company by document number, phone or credit code; recorded',
  input: z.object({ value: z.string().trim().min(6).max(40) }),
  output: Found,
  access: { officers: 'any' },
  secretAnswer: true,
  run: async (anyContext, { value }, effects) => {
    const context = anyContext as SignedIn
    const plain = value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
    const ids = await holdersOf(context, plain)
    const kinds = await Promise.all(ids.map(async (id) => ({ id, kind: (await getSubject(context, id)).kind })))
    const ofKind = (kind: string) => kinds.filter((one) => one.kind === kind).map((one) => one.id)
    const people = await visibleParties(context, ofKind('person'), SHOWN + 1)
    const organisations = await visibleParties(context, ofKind('organisation'), SHOWN + 1)
    const [first] = [...people, ...organisations]
    const kind = people.length > 0 ? 'person' : 'organisation'
    const digest = blindIndex(context.keys.index, 'find-exact', plain).slice(0, 16)
    effects.about(first ? { kind, id: first.id } : { kind: 'tenant', id: context.tenant.id }, {
      found: people.length + organisations.length,
      digest,
    })
    return tellFound(context, { cases: [], people, organisations })
  },
})

async function holdersOf(context: SignedIn, plain: string): Promise<readonly string[]> {
  // A phone is kept without its country's number.
  const phone = plain.replace(/^\+?86(?=1\d{10}$)/, '')
  const found: string[] = []
  for (const key of KEYS) found.push(...(await findBySecret(context, key, key === 'id_number' ? plain : phone)))
  const company = readCreditCode(plain).ok ? await findOrganisation(context, plain) : undefined
  const people = [...(await whoIs(context, found)).values()]
  return [...new Set(company === undefined ? people : [...people, company])]
}
