import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './checkout.ts'
import { migrate, migrationsFolder } from './migrate.ts'
import { protect } from './protect.ts'
import { APP_ROLE } from './roles.ts'
import { schemaDrift } from './schema-drift.ts'
import { schemaFiles } from './schema-files.ts'
import { withClient } from './with-client.ts'

/** Short hash of everything that shapes the template: migrations, schemas, and the rules of protection. */
export function templateKey(): string {
  const hash = createHash('sha256')
  const own = join(checkout(), 'server', 'platform', 'database')
  const rules = ['table-classes.ts', 'table-grants.ts', 'protect.ts', 'grant.ts', 'columns.ts'].map((name) =>
    join(own, name),
  )
  for (const path of [...migrationFiles(), ...schemaFiles(checkout()), ...rules]) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

function migrationFiles(): string[] {
  const folder = migrationsFolder()
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(folder, name))
}

/** Fills an empty database as the server would, and adds what the schemas have and the migrations have not yet. */
export async function fillTemplate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, APP_ROLE)
  const ahead = await schemaDrift(checkout())
  if (ahead.length === 0) return
  process.stderr.write(
    'A schema.ts is ahead of server/migrations: npx drizzle-kit generate --config drizzle.config.ts\n',
  )
  await withClient(ownerUrl, async (client) => {
    for (const statement of ahead) await client.query(statement)
    await protect(client, APP_ROLE)
  })
}
