import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../platform/context.ts'
import { getRule } from '../policy/index.ts'
import { createSubject, recordFacts } from '../registry/index.ts'
import type { LoadedCase } from './load-case.ts'

/**
 * Records what a certificate says as facts of a new record (a recognition of the carrier), verified by whoever certified: benefits
 * that follow from it find it by themselves.
 * @returns id of the record; undefined where the benefit grants none
 */
export async function recordStatus(
  context: SignedIn,
  { file }: LoadedCase,
  number: string,
): Promise<string | undefined> {
  const rule = await getRule(context, file.benefit)
  const { grants } = rule
  if (!grants) return undefined
  const id = await createSubject(context, {
    kind: grants.record,
    name: rule.title.zh,
    ...(file.areaCode !== null && { areaCode: file.areaCode }),
    roles: { [grants.role]: file.subjectId },
  })
  const known = { source: 'officer', verified: true, validFrom: context.today } as const
  await recordFacts(context, { id, kind: grants.record }, [
    ...Object.entries(grants.facts).map(([key, value]) => ({ key, value, ...known })),
    { key: grants.day, value: isoDay(context.today), ...known },
    ...(grants.number === undefined ? [] : [{ key: grants.number, value: number, ...known }]),
  ])
  return id
}
