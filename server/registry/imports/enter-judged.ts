import type { SignedIn } from '../../platform/context.ts'
import { putSecrets } from '../../platform/secrets/store.ts'
import { verifies } from '../keeping-units.ts'
import { recordFacts, type Statement } from '../record-fact.ts'
import type { ImportKind } from '../schema.ts'
import { createSubject } from '../subjects.ts'
import { toNew } from './enter-rows.ts'
import type { Judged } from './judge-rows.ts'

/** Enters one judged row as a subject with its facts. What the officer's unit verifies is verified by this. Returns its id. */
export async function enterJudged(context: SignedIn, kind: ImportKind, judged: Judged): Promise<string> {
  const { name, areaCode, facts, links, secrets } = toNew(kind, judged)
  const roles = Object.fromEntries(links)
  const id = await createSubject(context, { kind, name, roles, ...(areaCode !== null && { areaCode }) })
  await putSecrets(
    context,
    [...secrets].map(([key, value]) => ({ place: { subjectKind: kind, subjectId: id, key }, value })),
  )
  const known = context.packs.current(context.tenant.packId).dictionary.kinds.get(kind)?.facts
  const units = context.actor.offices.filter(({ role }) => role === 'officer').map(({ unitId }) => unitId)
  const statements = [...facts].map(
    ([key, value]): Statement => ({
      key,
      value,
      source: 'officer',
      verified: verifies(known?.get(key), units),
      ...(known?.get(key)?.varies && { validFrom: context.today }),
    }),
  )
  await recordFacts(context, { id, kind }, statements)
  return id
}
