import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useId, useState } from 'react'

type Props = {
  readonly title: string
  readonly rooms: readonly string[]
  /** Open from the start. */
  readonly first: boolean
  readonly children: ReactNode
}

/** A part of the rail: its name opens and closes it, and the part of the room one is in is open. */
export function RailPart({ title, rooms, first, children }: Props) {
  const id = useId()
  const room = useRouterState({ select: ({ location }) => location.pathname.split('/')[2] ?? '' })
  const within = rooms.some((one) => one.split('/')[2] === room)
  const [open, setOpen] = useState(first || within)
  useEffect(() => {
    if (within) setOpen(true)
  }, [within])
  return (
    <div className="part-of-rail">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {title}
      </button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </div>
  )
}
