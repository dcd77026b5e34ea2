import { and, asc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Context } from '../../platform/context.ts'
import { namePart } from '../schema.ts'
import { fold, LONGEST } from './fold.ts'
import { type NamedKind, WAY } from './name-parts.ts'

/** Names looked at for each way of finding: whoever types one sign of the commonest surname narrows it down. */
export const NAMES = 2000

/** Sorts behind every text that begins with the same signs. */
const END = '\u{10FFFF}'

/**
 * Subjects of a kind whose name the typed text begins, is part of, or abbreviates in pinyin; the nearest first, the shorter name before the
 * longer. Says nothing of who may see them.
 */
export async function findNamed(context: Context, kind: NamedKind, typed: string): Promise<readonly string[]> {
  const ways = waysOf(typed)
  const [first, ...rest] = ways.map(({ way, text }) => ofWay(context, kind, way, text))
  if (!first) return []
  const [second, ...more] = rest
  const rows = await (second ? unionAll(first, second, ...more) : first)
  rows.sort(
    (a, b) => a.way - b.way || a.part.length - b.part.length || (a.part < b.part ? -1 : Number(a.part > b.part)),
  )
  return [...new Set(rows.map((one) => one.subjectId))]
}

/** Only what could be pinyin is looked up as such. Typed ü is v there. */
function waysOf(typed: string): readonly { way: number; text: string }[] {
  const cut = (text: string) => [...text].slice(0, LONGEST).join('')
  const text = cut(fold(typed))
  if (text === '') return []
  const written = [WAY.start, WAY.inside].map((way) => ({ way, text }))
  const sound = cut(fold(typed.replace(/ü/gi, 'v')))
  if (!/^[a-z]+$/.test(sound)) return written
  const heard = [WAY.pinyin, WAY.pinyinInside, WAY.initials, WAY.initialsInside]
  return [...written, ...heard.map((way) => ({ way, text: sound }))]
}

const ofWay = (context: Context, kind: NamedKind, way: number, text: string) =>
  context.db
    .select({ subjectId: namePart.subjectId, way: namePart.way, part: namePart.part })
    .from(namePart)
    .where(range(context.tenant.id, kind, way, text))
    .orderBy(asc(namePart.part))
    .limit(NAMES)

/** Subjects whose name holds the typed text, for a list to be narrowed by. */
export function namedLike(tenantId: string, typed: string): SQL {
  const ranges = waysOf(typed).flatMap(({ way, text }) =>
    (['person', 'organisation'] as const).map(
      (kind) =>
        sql`(select ${namePart.subjectId} as id from ${namePart} where ${range(tenantId, kind, way, text)} limit ${NAMES})`,
    ),
  )
  return ranges.length === 0 ? sql`select null::uuid as id where false` : sql.join(ranges, sql` union `)
}

const range = (tenantId: string, kind: NamedKind, way: number, text: string) =>
  and(
    eq(namePart.tenantId, tenantId),
    eq(namePart.kind, kind),
    eq(namePart.way, way),
    gte(namePart.part, text),
    lt(namePart.part, text + END),
  )
