import { type ReactNode, useEffect, useId, useState } from 'react'

type Props = {
  readonly title: string
  /** Whether one is in a room of this part: then it is open. */
  readonly within: boolean
  readonly children: ReactNode
}

/** A part of the rail: its name opens and closes it, and the part of the room one is in opens by itself. */
export function RailPart({ title, within, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(within)
  useEffect(() => setOpen(within), [within])
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
