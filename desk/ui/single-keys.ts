import { useSyncExternalStore } from 'react'

const STORED = 'xinglin-desk-single-keys'
const listeners = new Set<() => void>()

/** Keys without Ctrl can be hit by accident or by speech; WCAG 2.1.4 wants a way to turn them off. */
export const singleKeysOn = (): boolean => localStorage.getItem(STORED) !== 'off'

export function switchSingleKeys(): void {
  localStorage.setItem(STORED, singleKeysOn() ? 'off' : 'on')
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useSingleKeys = (): boolean => useSyncExternalStore(listen, singleKeysOn)
