import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** A text in the reader's language, where a place wants a node and has no language of its own. */
export function Said({ of }: { of: Text }) {
  return useSay()(of)
}
