import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import { type FormEvent, useEffect, useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayText } from '../ui/day-text.tsx'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'

/** What colleagues say to each other about a case, and naming one of them. The applicant never sees it. */
export function Comments({ caseId }: { caseId: string }) {
  const found = useAsk('casework/comments', { caseId })
  const { send: read } = useCommand('casework/read-mentions')
  const unread = found.data?.rows.some((one) => one.unread) ?? false
  useEffect(() => {
    if (unread) void read({ caseId })
  }, [unread, read, caseId])
  if (!found.data) return null
  const { rows, audience } = found.data
  return (
    <Section title={{ zh: '内部留言', en: 'Among colleagues' }}>
      <ul className="plain-list">
        {rows.map((one) => (
          <li key={one.id}>
            <strong>{one.by}</strong> <DayText day={one.on} />
            <p className="opinion">{one.text}</p>
            {one.mentions.length > 0 && <p className="quiet">@{one.mentions.join(' @')}</p>}
          </li>
        ))}
      </ul>
      <Say caseId={caseId} audience={audience} empty={rows.length === 0} />
    </Section>
  )
}

type Audience = readonly { readonly id: string; readonly title: { readonly zh: string; readonly en: string } }[]

function Say({ caseId, audience, empty }: { caseId: string; audience: Audience; empty: boolean }) {
  const say = useSay()
  const [text, setText] = useState('')
  const [named, setNamed] = useState<readonly string[]>([])
  const comment = useCommand('casework/comment')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await comment.send({ caseId, text: text.trim(), mentions: [...named] }))) return
    setText('')
    setNamed([])
  }
  const free = audience.filter((one) => !named.includes(one.id))
  return (
    <form className="after-rows" onSubmit={submit}>
      <Field
        label={{ zh: '留言', en: 'Comment' }}
        {...(empty && {
          help: { zh: '只有同事能看到，申请人看不到。', en: 'For colleagues only; the applicant does not see it.' },
        })}
      >
        {(id, described) => (
          <TextArea
            id={id}
            {...described}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {named.length > 0 && (
        <ul className="chips" aria-label={say({ zh: '提到的同事', en: 'Colleagues named' })}>
          {audience
            .filter((one) => named.includes(one.id))
            .map((one) => (
              <li key={one.id}>
                @{say(one.title)}
                <button
                  type="button"
                  aria-label={say({ zh: `不提到 ${one.title.zh}`, en: `Leave out ${one.title.en}` })}
                  onClick={() => setNamed(named.filter((id) => id !== one.id))}
                />
              </li>
            ))}
        </ul>
      )}
      {free.length > 0 && (
        <Field label={{ zh: '提到同事', en: 'Name a colleague' }} optional>
          {(id) => (
            <select id={id} className="control" value="" onChange={(event) => setNamed([...named, event.target.value])}>
              <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
              {free.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {comment.refusal && <Failure refusal={comment.refusal} />}
      <Button htmlType="submit" loading={comment.pending} disabled={text.trim() === ''}>
        {say({ zh: '留言', en: 'Say it' })}
      </Button>
    </form>
  )
}
