import { useEffect, useRef } from 'react'
import type { Text } from '../../api/text.ts'
import { useSay } from '../../shell/say.ts'

type Props = {
  readonly label: Text
  readonly checked: boolean
  readonly some?: boolean
  readonly change: (on: boolean) => void
}

/** The checkbox of a row, or of all rows of the page: then half filled while only some are chosen. */
export function SelectBox({ label, checked, some = false, change }: Props) {
  const say = useSay()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !checked
  }, [some, checked])
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={say(label)}
      checked={checked}
      onChange={(event) => change(event.target.checked)}
    />
  )
}
