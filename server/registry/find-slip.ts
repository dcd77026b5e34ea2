import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { file } from '../platform/files/schema.ts'
import { representation } from './schema.ts'

/** A file as it is listed: its bytes are read by `getFile`. */
export type Slip = { readonly id: string; readonly name: string; readonly mediaType: string; readonly size: number }

/** The signed slip on which an account of a service point acts for a person; undefined where it acts on something else. */
export async function findSlip(context: Context, accountId: string, subjectId: string): Promise<Slip | undefined> {
  const [slip] = await context.db
    .select({ id: file.id, name: file.name, mediaType: file.mediaType, size: file.size })
    .from(representation)
    .innerJoin(file, and(eq(file.tenantId, representation.tenantId), eq(file.id, representation.evidenceFileId)))
    .where(
      and(
        eq(representation.tenantId, context.tenant.id),
        eq(representation.accountId, accountId),
        eq(representation.subjectId, subjectId),
        eq(representation.scope, 'agent'),
      ),
    )
    .limit(1)
  return slip
}
