import { type RefObject, useEffect } from 'react'
import { singleKeysOn } from './single-keys.ts'

/** Marks the link that a row is opened with. */
export const ROW_LINK = { 'data-row-link': '' } as const

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** A page may have several tables: keys are for the one that has the focus, else for the first. */
const isFor = (region: HTMLElement | null): boolean => {
  const focused = document.activeElement?.closest('.tw') ?? document.querySelector('.tw')
  return region !== null && focused === region
}

/** j and k, or the arrows once in a row, move the focus; Enter opens as any link does, space looks beside, x selects, `/` goes to the search. */
export function useTableKeys(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !singleKeysOn()) return
      if (!isFor(region.current)) return
      const links = [...(region.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
      const row = document.activeElement?.closest('tr')
      const here = links.findIndex((one) => one.closest('tr') === row)
      const step = here >= 0 || event.key.length === 1 ? STEPS[event.key] : undefined
      const go = step && links[Math.min(Math.max(here + step, 0), links.length - 1)]
      if (go) go.focus()
      else if (event.key === ' ' && document.activeElement === links[here])
        row?.querySelector<HTMLElement>('[data-row-peek]')?.click()
      else if (event.key === 'x' && here >= 0) row?.querySelector<HTMLElement>('input[type=checkbox]')?.click()
      else if (event.key === '/') document.querySelector<HTMLElement>('input[type=search]')?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [region])
}
