import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

/** Copies the folder `native` of a binaries package to `target`, which lies in `root`; whole or not at all. */
export async function copyBinaries(native: string, root: string, target: string): Promise<void> {
  const fresh = await mkdtemp(join(root, 'copying-'))
  try {
    await cp(native, fresh, { recursive: true, filter: (path) => !path.endsWith('.a'), verbatimSymlinks: true })
    await relink(native, fresh)
    await open(fresh)
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

/** Makes the links that pg-symlinks.json names: npm may have skipped the install script that makes them. */
async function relink(native: string, fresh: string): Promise<void> {
  const list: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of list) {
    const path = join(fresh, relative('native', target))
    await rm(path, { force: true })
    await symlink(basename(source), path)
  }
}

/** Lets every user read and run the copy: a clone made under umask 077 would shut the database's user out. */
async function open(fresh: string): Promise<void> {
  await chmod(fresh, 0o755)
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (entry.isSymbolicLink()) continue
    const program = entry.isDirectory() || basename(entry.parentPath) === 'bin' || entry.name.includes('.so')
    await chmod(join(entry.parentPath, entry.name), program ? 0o755 : 0o644)
  }
}
