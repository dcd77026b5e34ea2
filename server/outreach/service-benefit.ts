import type { Localised } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'

const KIND = 'service_request'
const LIST = 'service_topic'

/** The service ticket for companies that this city's pack has in force today; undefined where its notice has none. */
export function companyService(context: Context): Rule | undefined {
  const { rules } = context.packs.current(context.tenant.packId)
  return [...rules.values()].find(
    ({ gives, subject, beneficiary }) => gives === 'service' && subject === KIND && beneficiary.kind === 'organisation',
  )
}

/** What a ticket can be about, by the pack's list; empty where companies have no ticket here. */
export function ticketTopics(context: Context): readonly { readonly id: string; readonly title: Localised }[] {
  if (!companyService(context)) return []
  const known = context.packs.current(context.tenant.packId).dictionary.codes.get(LIST) ?? new Map<string, Localised>()
  return [...known].map(([id, title]) => ({ id, title }))
}
