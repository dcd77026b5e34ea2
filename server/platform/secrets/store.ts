import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { perTransaction } from '../database/index.ts'
import { blindIndex, open, seal } from './cipher.ts'
import { secretValue } from './schema.ts'

/** A place a sensitive value belongs to. */
export type SecretPlace = { readonly subjectKind: string; readonly subjectId: string; readonly key: string }

const bound = (tenantId: string, place: SecretPlace) =>
  `${tenantId}|secret_value|${place.key}|${place.subjectKind}:${place.subjectId}`

/** Last characters that may be seen without a reason: enough to recognise one's own, too few to use. */
export function maskOf(value: string): string {
  const shown = [...value].slice(-4).join('')
  return `＊＊＊＊${shown}`
}

/** A mask that tells nothing: for what is short, or a name, whose last characters are most of it. */
export const BLANK = '＊＊＊＊'

/** Encrypts and keeps a value, replacing an earlier one. Returns its mask. */
export async function putSecret(
  context: Context,
  place: SecretPlace,
  value: string,
  mask = maskOf(value),
): Promise<string> {
  const kept = {
    ciphertext: seal(context.keys.data, value, bound(context.tenant.id, place)),
    keyVersion: context.keys.version,
    blindIndex: blindIndex(context.keys.index, place.key, value),
    mask,
  }
  await context.db
    .insert(secretValue)
    .values({ tenantId: context.tenant.id, ...place, ...kept })
    .onConflictDoUpdate({
      target: [secretValue.tenantId, secretValue.subjectKind, secretValue.subjectId, secretValue.key],
      set: kept,
    })
  masks.forget(context.db)
  return kept.mask
}

/** Keeps values of subjects that have none yet, many at once. */
export async function putSecrets(
  context: Context,
  secrets: readonly { readonly place: SecretPlace; readonly value: string }[],
): Promise<void> {
  if (secrets.length === 0) return
  await context.db.insert(secretValue).values(
    secrets.map(({ place, value }) => ({
      tenantId: context.tenant.id,
      ...place,
      ciphertext: seal(context.keys.data, value, bound(context.tenant.id, place)),
      keyVersion: context.keys.version,
      blindIndex: blindIndex(context.keys.index, place.key, value),
      mask: maskOf(value),
    })),
  )
  masks.forget(context.db)
}

/** Values of these subjects are kept but found by equality no more: entered by mistake, they must not stand in the way of the right one. */
export async function hideSecrets(context: Context, subjectIds: readonly string[]): Promise<void> {
  await context.db
    .update(secretValue)
    .set({ blindIndex: 'withdrawn' })
    .where(and(eq(secretValue.tenantId, context.tenant.id), inArray(secretValue.subjectId, [...subjectIds])))
}

/** Masks of the values kept for a subject, by key. */
export const findMasks = (context: Context, subjectId: string): Promise<ReadonlyMap<string, string>> =>
  masks.read(context.db, `${context.tenant.id} ${subjectId}`, () => readMasks(context, subjectId))

const masks = perTransaction<ReadonlyMap<string, string>>()

async function readMasks(context: Context, subjectId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await context.db
    .select({ key: secretValue.key, mask: secretValue.mask })
    .from(secretValue)
    .where(and(eq(secretValue.tenantId, context.tenant.id), eq(secretValue.subjectId, subjectId)))
  return new Map(rows.map((row) => [row.key, row.mask]))
}

/** Subjects that hold this very value: equality only, by keyed index. */
export async function findBySecret(context: Context, key: string, value: string): Promise<readonly string[]> {
  const rows = await context.db
    .select({ subjectId: secretValue.subjectId })
    .from(secretValue)
    .where(
      and(
        eq(secretValue.tenantId, context.tenant.id),
        eq(secretValue.key, key),
        eq(secretValue.blindIndex, blindIndex(context.keys.index, key, value)),
      ),
    )
  return rows.map((row) => row.subjectId)
}

/**
 * The value in clear. Whoever calls this writes the audit line, with the reason; the person it belongs to can see it.
 * Returns undefined where nothing is kept or the stored bytes were tampered with.
 */
export async function revealSecret(context: Context, place: SecretPlace): Promise<string | undefined> {
  const [row] = await context.db
    .select()
    .from(secretValue)
    .where(
      and(
        eq(secretValue.tenantId, context.tenant.id),
        eq(secretValue.subjectKind, place.subjectKind),
        eq(secretValue.subjectId, place.subjectId),
        eq(secretValue.key, place.key),
      ),
    )
  if (!row) return undefined
  return open(context.keys.data, row.ciphertext, bound(context.tenant.id, place))
}
