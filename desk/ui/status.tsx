import type { ReactNode } from 'react'

/** `ended`: nothing is left to do, and nothing was given. */
export type Tone = 'done' | 'ended' | 'running' | 'waiting' | 'late'

/** A dot and a word. The dot's shape differs as well as its colour. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`st ${tone}`}>{children}</span>
}
