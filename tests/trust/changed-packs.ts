import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../../server/platform/database/index.ts'
import { readFolder } from '../../server/platform/packs/read-folder.ts'

/** One text of one file of a pack that reads otherwise. Its first place. */
export type Change = { readonly pack: string; readonly file: string; readonly from: string; readonly to: string }

const made: string[] = []

/** A folder with copies of these shipped packs in which the changes are made. Throws where a file does not say what is to be changed. */
export async function changedPacks(names: readonly string[], changes: readonly Change[] = []): Promise<string> {
  mkdirSync(join(checkout(), 'build', 'trust'), { recursive: true })
  const folder = mkdtempSync(join(checkout(), 'build', 'trust', 'packs-'))
  made.push(folder)
  for (const name of names) {
    for (const { path, text } of await readFolder(join(checkout(), 'packs', name))) {
      const place = join(folder, name, path)
      mkdirSync(dirname(place), { recursive: true })
      const own = changes.filter((one) => one.pack === name && one.file === path)
      writeFileSync(place, own.reduce(changed, text))
    }
  }
  return folder
}

function changed(text: string, { file, from, to }: Change): string {
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
  return text.replace(from, () => to)
}

/** Removes every folder made; for `afterAll`. */
export function removeChangedPacks(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
