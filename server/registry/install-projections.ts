import type { Pack } from '@xinglin/policy'
import type pg from 'pg'
import { projectionColumns, projectionTable } from './projection-columns.ts'

/**
 * Gives every kind of the dictionary its projection table, and every fact its column. Adds, never drops: an older pack may
 * still be read. Run by the migration role at start; names come from the checked dictionary and are quoted all the same.
 */
export async function installProjections(admin: pg.Pool, packs: readonly Pack[]): Promise<void> {
  for (const pack of packs) {
    for (const kind of pack.dictionary.kinds.keys()) {
      const table = quote(projectionTable(kind))
      await admin.query(
        `create table if not exists ${table} (tenant_id uuid not null, subject_id uuid not null, primary key (tenant_id, subject_id))`,
      )
      for (const column of projectionColumns(pack, kind)) {
        await admin.query(`alter table ${table} add column if not exists ${quote(column.name)} ${column.type}`)
        // Companies are looked up by their code in every application.
        if (column.name === 'uscc')
          await admin.query(`create index if not exists ${quote(`${kind}_by_uscc`)} on ${table} (tenant_id, uscc)`)
      }
    }
  }
}

function quote(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a name of the dictionary: ${name}`)
  return `"${name}"`
}
