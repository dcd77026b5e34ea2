import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PackText } from '@xinglin/policy/read'

/** Every YAML file of a pack's folder, paths relative to it with `/`. */
export async function readFolder(folder: string): Promise<PackText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((one) => one.isFile() && one.name.endsWith('.yaml'))
    .map((one) => join(one.parentPath, one.name))
  return Promise.all(
    files.sort().map(async (file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: await readFile(file, 'utf8'),
    })),
  )
}
