import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The key that wraps every tenant's key: from `XINGLIN_MASTER_KEY` (64 hex digits), else from `master.key` in the data
 * folder, made on first use and readable by its owner only. It never enters the database.
 */
export async function loadMasterKey(dataFolder: string): Promise<Buffer> {
  const given = process.env.XINGLIN_MASTER_KEY
  if (given !== undefined) return fromHex(given, 'XINGLIN_MASTER_KEY')
  const path = join(dataFolder, 'master.key')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text !== undefined) return fromHex(text.trim(), path)
  const key = randomBytes(32)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, key.toString('hex'), { mode: 0o600, flag: 'wx' })
  return key
}

function fromHex(text: string, from: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error(`${from} must hold 64 hex digits`)
  return Buffer.from(text, 'hex')
}
