import Button from 'antd/es/button'
import { useState } from 'react'
import { useSay } from '../shell/say.ts'
import type { Run } from './assignment.tsx'
import type { Pair } from './pair-list.tsx'

type Props = {
  readonly pair: Pair
  readonly choices: Run['choices']
  readonly move: (opportunityId: string) => Promise<unknown>
  readonly close: () => void
}

/** Another opening for one person. */
export function MoveForm({ pair, choices, move, close }: Props) {
  const say = useSay()
  const [to, setTo] = useState(pair.opportunityId)
  const send = async () => {
    if (await move(to)) close()
  }
  return (
    <span className="tools">
      <select
        className="control"
        aria-label={say({ zh: `${pair.person} 改派到`, en: `Opening of ${pair.person}` })}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>{' '}
      <Button size="small" type="primary" onClick={send} disabled={to === pair.opportunityId}>
        {say({ zh: '改派', en: 'Move' })}
      </Button>{' '}
      <Button size="small" onClick={close}>
        {say({ zh: '返回', en: 'Back' })}
      </Button>
    </span>
  )
}
