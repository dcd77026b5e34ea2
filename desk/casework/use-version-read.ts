import { useState } from 'react'
import type { CaseDetail } from '../api/casework.ts'
import type { Reload } from './reload.ts'

/**
 * The version of the case that was on the screen when the form was opened. The page may ask for the case anew by itself; what was typed
 * about the old one is not to be taken for the new one until the reader has asked to see it.
 */
export function useVersionRead(
  detail: CaseDetail,
  reload: Reload,
  clear: () => void,
): { version: number; again: () => Promise<void> } {
  const [version, setVersion] = useState(detail.version)
  const again = async () => {
    const now = await reload()
    if (now === undefined) return
    setVersion(now)
    clear()
  }
  return { version, again }
}
