import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Folder for what can be made again at any time: /var/cache/xinglin for root, the user's cache otherwise. */
export function cacheFolder(env = process.env) {
  if (process.getuid?.() === 0) return '/var/cache/xinglin'
  const xdg = env.XDG_CACHE_HOME
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'xinglin')
}
