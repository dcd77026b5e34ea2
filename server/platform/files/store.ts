import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SignedIn } from '../context.ts'
import { notFound } from '../fault.ts'
import { openBytes, seal } from '../secrets/cipher.ts'
import type { CheckedFile } from './check.ts'
import { file } from './schema.ts'

const bound = (tenantId: string, id: string) => `${tenantId}|file|${id}`

/** Keeps a checked upload, encrypted under the tenant's key. Returns its id. */
export async function putFile(
  context: SignedIn,
  owner: { kind: string; id: string },
  upload: CheckedFile,
): Promise<string> {
  const id = uuidv7()
  await context.db.insert(file).values({
    tenantId: context.tenant.id,
    id,
    subjectKind: owner.kind,
    subjectId: owner.id,
    name: upload.name,
    mediaType: upload.mediaType,
    size: upload.bytes.length,
    digest: createHash('sha256').update(upload.bytes).digest('hex'),
    keyVersion: context.keys.version,
    ciphertext: seal(context.keys.data, upload.bytes, bound(context.tenant.id, id)),
    uploadedBy: context.actor.accountId,
  })
  return id
}

/** A stored file in clear. Who may see it is the caller's to decide. Throws `not_found`. */
export async function getFile(context: SignedIn, id: string): Promise<CheckedFile & { subjectId: string }> {
  const [row] = await context.db
    .select()
    .from(file)
    .where(and(eq(file.tenantId, context.tenant.id), eq(file.id, id)))
  const bytes = row && openBytes(context.keys.data, row.ciphertext, bound(context.tenant.id, id))
  if (!row || bytes === undefined) throw notFound(`file ${id}`)
  return { name: row.name, mediaType: row.mediaType, bytes, subjectId: row.subjectId }
}
