import { type ReactNode, useId } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

type Props = {
  readonly label: Text
  readonly help?: Text
  readonly error?: Text | null
  readonly optional?: boolean
  readonly children: (id: string, described: { 'aria-describedby'?: string; 'aria-invalid'?: boolean }) => ReactNode
}

/** A label over its control, with help and error tied to it. */
export function Field({ label, help, error, optional, children }: Props) {
  const say = useSay()
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {say(label)}
        {optional && <span className="quiet">{say({ zh: '（可不填）', en: ' (optional)' })}</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="quiet">
          {say(help)}
        </p>
      )}
      {children(id, { ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true }) })}
      {error && (
        <p id={`${id}-error`} className="wrong">
          {say(error)}
        </p>
      )}
    </div>
  )
}
