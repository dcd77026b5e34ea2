import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every room's schema.ts: server/<room>/schema.ts and server/platform/<part>/schema.ts, as drizzle.config.ts has it. */
export function schemaFiles(folder: string): string[] {
  return [join(folder, 'server'), join(folder, 'server', 'platform')].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name, 'schema.ts'))
      .filter((path) => existsSync(path))
      .sort(),
  )
}
