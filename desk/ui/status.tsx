import type { ReactNode } from 'react'

export type Tone = 'done' | 'running' | 'waiting' | 'late'

/** A dot and a word. The dot's shape differs as well as its colour. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`st ${tone}`}>{children}</span>
}
