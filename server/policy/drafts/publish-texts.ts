import { and, desc, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { packActivation, packVersion } from '../../platform/packs/schema.ts'
import { currentPack } from '../pack.ts'
import { changedPack } from './changed-pack.ts'
import type { Draft } from './find.ts'
import { sourcesOf } from './texts.ts'
import { withTexts } from './versions.ts'

/** Makes the texts of a signed draft the next version of the pack: a new content beside the old one, in force at once, its rules from their first day. */
export async function publishTexts(context: SignedIn, draft: Draft, from: string): Promise<void> {
  const before = currentPack(context)
  const sources = await sourcesOf(context, before.context.hash)
  const own = sources.at(-1)
  const changed = changedPack(before, sources, draft.changes, from)
  if (!own || !changed.ok) throw unprocessable({ zh: '条文还有错误。', en: 'The text has errors.' }, 'files')
  const { pack } = changed
  const content = [...sources.slice(0, -1), { id: own.id, files: withTexts(own.files, draft.changes.files, from) }]
  const { hash } = pack.context
  await context.db.insert(packVersion).values({ hash, packId: pack.id, content }).onConflictDoNothing()
  const [active] = await context.db
    .select({ over: packActivation.over })
    .from(packActivation)
    .where(and(eq(packActivation.packId, pack.id), eq(packActivation.hash, before.context.hash)))
    .orderBy(desc(packActivation.id))
    .limit(1)
  const over = active?.over ?? before.context.hash
  await context.db.insert(packActivation).values({ id: newId(), packId: pack.id, hash, over })
  context.packs.put(pack)
}
