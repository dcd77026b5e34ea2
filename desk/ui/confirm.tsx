import Button from 'antd/es/button'
import { type ReactNode, useState } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

type Props = {
  readonly verb: Text
  /** What will be done, as a question. */
  readonly question: Text
  readonly send: () => Promise<unknown>
  readonly pending: boolean
  readonly primary?: boolean
  readonly disabled?: boolean
  readonly children?: ReactNode
}

/** A button that asks once before it acts, in its own place and with the same verb. Escape goes back. */
export function Confirm({ verb, question, send, pending, primary = false, disabled = false, children }: Props) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button type={primary ? 'primary' : 'default'} disabled={disabled} onClick={() => setAsking(true)}>
        {say(verb)}
      </Button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and cannot sit inside a table cell's line
    <div
      role="group"
      aria-label={say(verb)}
      className="confirm"
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <span>{say(question)}</span>
      {children}
      <span className="buttons">
        <Button
          type="primary"
          autoFocus
          loading={pending}
          onClick={async () => {
            await send()
            setAsking(false)
          }}
        >
          {say(verb)}
        </Button>
        <Button disabled={pending} onClick={() => setAsking(false)}>
          {say({ zh: '返回', en: 'Back' })}
        </Button>
      </span>
    </div>
  )
}
