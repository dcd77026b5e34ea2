import { type ReactNode, useEffect, useRef } from 'react'
import { PAGE_ACTION } from '../shell/palette/page-actions.ts'

type Props = { readonly label: ReactNode; readonly children: ReactNode; readonly side?: 'left' | 'right' }

/** A button with something beneath it. Escape and a click elsewhere shut it; Escape gives the focus back. */
export function Drop({ label, children, side = 'right' }: Props) {
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (place.current?.open && !place.current.contains(event.target as Node)) place.current.open = false
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [])
  return (
    <details
      ref={place}
      className={`drop ${side}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !place.current?.open) return
        event.stopPropagation()
        place.current.open = false
        place.current.querySelector('summary')?.focus()
      }}
    >
      <summary {...PAGE_ACTION}>{label}</summary>
      <div className="dropped">{children}</div>
    </details>
  )
}
