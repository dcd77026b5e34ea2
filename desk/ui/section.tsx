import { type ReactNode, useId } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** A part of a page under its heading. */
export function Section({ title, aside, children }: { title: Text; aside?: ReactNode; children: ReactNode }) {
  const say = useSay()
  const id = useId()
  return (
    <section className="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say(title)}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
