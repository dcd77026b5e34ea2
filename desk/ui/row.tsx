import type { ReactNode } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** One line of a description list: what it is, and its value. */
export function Row({ title, children }: { title: Text; children: ReactNode }) {
  const say = useSay()
  return (
    <div>
      <dt>{say(title)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
