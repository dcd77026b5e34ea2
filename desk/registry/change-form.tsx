import Button from 'antd/es/button'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { WordChange } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import './duplicates.css'
import './words.css'

/** Fewer signs than this are no ground. */
const LEAST = 4

type Props = {
  readonly verb: Text
  /** What is sent; undefined while something is missing. */
  readonly change: WordChange | undefined
  readonly done: () => void
  readonly children: ReactNode
}

/** A change of the city's words with what it rests on, which is asked of every one. */
export function ChangeForm({ verb, change, done, children }: Props) {
  const say = useSay()
  const { tell } = useNotice()
  const send = useCommand('registry/change-taxonomy')
  const [ground, setGround] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!change || !(await send.send({ change, ground }))) return
    setGround('')
    done()
    tell({ zh: '词表已更新，推荐名单即刻按新词表排。', en: 'The words are changed; lists go by them at once.' })
  }
  return (
    <form className="word-form" onSubmit={submit}>
      {children}
      <Field label={{ zh: '依据', en: 'What it rests on' }}>
        {(id) => (
          <input
            id={id}
            className="control"
            maxLength={300}
            value={ground}
            onChange={(event) => setGround(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="primary"
        htmlType="submit"
        loading={send.pending}
        disabled={!change || ground.trim().length < LEAST}
      >
        {say(verb)}
      </Button>
      {send.refusal && <Failure refusal={send.refusal} />}
    </form>
  )
}
