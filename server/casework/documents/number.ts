import { yearOf } from '@xinglin/base'
import type { Context } from '../../platform/context.ts'
import { takeRunning } from '../../platform/tenancy/number-series.ts'
import type { LoadedCase } from '../load-case.ts'
import { type DocumentKind, kindOf } from './kinds.ts'

/** Where a pack gives no rule for a series: year and running number, and nothing that looks like an official 文号. */
const PLAIN = '{year}-{n}'

/** A document's number by the pack's rule: `松医才决〔{year}〕{n}号` → `松医才决〔2024〕3号`. No leading zeros (GB/T 9704-2012 § 7.2.5). */
export function documentNumber(rule: string | undefined, year: number, running: number): string {
  return (rule ?? PLAIN).replaceAll('{year}', String(year)).replaceAll('{n}', String(running))
}

/** Takes the next number of a kind of document, by the rule of the pack the case was filed under. */
export async function takeDocumentNumber(
  context: Context,
  { file }: Pick<LoadedCase, 'file'>,
  kind: DocumentKind,
): Promise<string> {
  const pack = await context.packs.pinned(context.db, context.tenant.packId, file.packHash)
  const { series } = kindOf(kind)
  const year = yearOf(context.today)
  return documentNumber(pack.numbering.get(series), year, await takeRunning(context, `document-${series}`, year))
}
