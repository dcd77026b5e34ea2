import type { ReactNode } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** Views of one list. Links, because each has an address. */
export function ViewTabs({ label, children }: { label: Text; children: ReactNode }) {
  const say = useSay()
  return (
    <nav className="tabs" aria-label={say(label)}>
      {children}
    </nav>
  )
}
