// Serves the built program on a data folder made anew, so that every run of the journeys starts from the same city.
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = await mkdtemp(
  join(process.env.XINGLIN_JOURNEYS ?? (process.getuid?.() === 0 ? '/var/tmp' : tmpdir()), 'xinglin-journeys-'),
)
process.env.XINGLIN_DATA = folder
// A journey that needs a whole population lets the command line make one, in the same folder.
await mkdir('build', { recursive: true })
await writeFile(join('build', `journeys-folder-${process.env.PORT}.txt`), folder)
// Nobody waits ten minutes in a journey; what happens after them is the same.
process.env.XINGLIN_UNDO_MINUTES = '0.2'
// At the very end nothing is waited for any more.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
await import('../../build/server.mjs')
