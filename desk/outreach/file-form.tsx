import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Need, Topic } from '../api/outreach.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

/** Makes a service ticket of a matter that a company asked to have settled: the service point works on it, the company has the last word. */
export function FileForm({ need, topics }: { need: Need; topics: readonly Topic[] }) {
  const say = useSay()
  const file = useCommand('outreach/file-need')
  const [open, setOpen] = useState(false)
  const [topic, setTopic] = useState(topics[0]?.id ?? '')
  const verb = say({ zh: '转为服务工单', en: 'Make it a service ticket' })
  if (!open) return <Button onClick={() => setOpen(true)}>{verb}</Button>
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await file.send({ needId: need.id, topic })) setOpen(false)
  }
  return (
    <form onSubmit={submit} className="reason-line" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <Field
        label={{ zh: '事项', en: 'Subject' }}
        help={{
          zh: '以企业名义提交，由人才服务点办理，企业确认；你不再经手。',
          en: 'Filed in the company’s name, worked on by the service point, confirmed by the company. You do not handle it.',
        }}
      >
        {(id, described) => (
          <select
            id={id}
            className="control"
            value={topic}
            onChange={(event) => setTopic(event.target.value)}
            {...described}
          >
            {topics.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {file.refusal && <Failure refusal={file.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={file.pending}>
          {verb}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
