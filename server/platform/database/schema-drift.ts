import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { z } from 'zod'
import { schemaFiles } from './schema-files.ts'

const Journal = z.object({ entries: z.array(z.object({ idx: z.number() })) })

type Snapshot = Awaited<ReturnType<typeof generateDrizzleJson>>

/** The schema after the last migration; an empty one when there is none yet. */
function lastSnapshot(migrations: string): Snapshot {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(migrations, 'meta', name), 'utf8'))
  try {
    const last = Journal.parse(read('_journal.json')).entries.at(-1)
    return last ? (read(`${String(last.idx).padStart(4, '0')}_snapshot.json`) as Snapshot) : generateDrizzleJson({})
  } catch {
    return generateDrizzleJson({})
  }
}

/**
 * The statements that would bring the migrations up to the schemas; empty when they agree. For tests only: while a
 * schema is being written its tests already see it, and one test fails until the migration is generated.
 */
export async function schemaDrift(folder: string): Promise<string[]> {
  const tables: Record<string, unknown> = {}
  for (const path of schemaFiles(folder)) {
    const exported: Record<string, unknown> = await import(pathToFileURL(path).href)
    for (const [name, value] of Object.entries(exported)) tables[`${path}:${name}`] = value
  }
  const before = lastSnapshot(join(folder, 'server', 'migrations'))
  return generateMigration(before, generateDrizzleJson(tables, before.id))
}
