import type { ContentOf, Part } from '../read/layout.ts'
import type { PackFile } from './file.ts'

/** All files of one pack that fit their schemas, by part. */
export type Contents = { readonly [P in Part]: readonly PackFile<ContentOf<P>>[] }
