import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path below the checkout. */
export const at = (...parts) => join(root, ...parts)
