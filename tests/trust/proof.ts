import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../server/platform/database/index.ts'

/** What a proof counted: how many were sent, acknowledged, found, lost. */
export type Counts = Readonly<Record<string, number>>

/** Where the full counts leave what they came to; `npm run proof` gathers it into `docs/proof/`. */
const FOLDER = join(checkout(), 'build', 'proof')

/**
 * Opens the record of one proof; call it where the proof begins. Until `holds` is called the record says that the proof
 * does not hold, so a run that fails or is broken off leaves that behind and not silence. Writes only when `PROOF` is set.
 */
export function openProof(name: string, claim: string) {
  const begun = performance.now()
  const write = (holds: boolean, counts: Counts, database?: string) => {
    if (!process.env.PROOF) return
    mkdirSync(FOLDER, { recursive: true })
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const record = { name, claim, holds, counts, seconds, ...(database !== undefined && { database }) }
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  }
  write(false, {})
  return {
    /** Says what was counted so far: it stays when the next check fails. */
    counted: (counts: Counts) => write(false, counts),
    /** The last word, after every check: the claim holds, with these numbers, on this database. */
    holds: (counts: Counts, database: string) => write(true, counts, database),
  }
}

/** Version of the database and whether it keeps its promises when it is killed, in its own words. */
export async function databaseOf(sql: (text: string) => Promise<Record<string, unknown>[]>): Promise<string> {
  const settings = ['server_version', 'fsync', 'full_page_writes', 'synchronous_commit']
  const [row = {}] = await sql(`select ${settings.map((one) => `current_setting('${one}') as ${one}`).join(', ')}`)
  const [version, ...kept] = settings.map((one) => String(row[one]))
  return `PostgreSQL ${version}; ${settings
    .slice(1)
    .map((one, index) => `${one} ${kept[index]}`)
    .join(', ')}`
}
