import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

/** What was found and put right, as the applicant reads it beside the rating. */
export function CallBack({ caseId }: { caseId: string }) {
  const say = useSay()
  const { tell } = useNotice()
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState(false)
  const callBack = useCommand('casework/call-back')
  const missing = tried && answer.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (answer.trim() === '' || !(await callBack.send({ caseId, answer: answer.trim() }))) return
    tell({ zh: '回访已登记，申请人看得到。', en: 'The call back is recorded; the applicant can read it.' })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={{ zh: '查明的情况和整改', en: 'What was found and put right' }}
        error={missing ? { zh: '请写明回访情况。', en: 'Please say what the call found.' } : null}
      >
        {(id, described) => (
          <textarea
            id={id}
            {...described}
            rows={3}
            maxLength={2000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </Field>
      {callBack.refusal && <Failure refusal={callBack.refusal} />}
      <Button type="primary" htmlType="submit" loading={callBack.pending}>
        {say({ zh: '登记回访', en: 'Record the call' })}
      </Button>
    </form>
  )
}
