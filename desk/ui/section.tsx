import type { ReactNode } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** A part of a page under its heading. */
export function Section({ title, aside, children }: { title: Text; aside?: ReactNode; children: ReactNode }) {
  const say = useSay()
  return (
    <section className="part">
      <header>
        <h2>{say(title)}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
