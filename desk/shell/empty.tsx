import type { ReactNode } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from './say.ts'

/** Nothing here: what would be here, and the one thing to do, if there is one. */
export function Empty({ children, then }: { children: Text; then?: ReactNode }) {
  const say = useSay()
  return (
    <p className="nothing">
      {say(children)} {then}
    </p>
  )
}
