import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CaseDetail, Objection } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { OpinionField } from './opinion-field.tsx'
import type { Reload } from './reload.ts'
import { useNextCase } from './use-next-case.ts'
import { useVersionRead } from './use-version-read.ts'

const CHOICES = [
  { upheld: true, words: { zh: '异议成立', en: 'The objection holds' } },
  { upheld: false, words: { zh: '异议不成立', en: 'The objection does not hold' } },
] as const

type Props = { readonly detail: CaseDetail; readonly objection: Objection; readonly reload: Reload }

/** The finding of one objection, with its reason. */
export function FindingForm({ detail, objection, reload }: Props) {
  const say = useSay()
  const words = detail.offers.find((one) => one.kind === 'find')
  const [upheld, setUpheld] = useState<boolean | null>(null)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const act = useCommand('casework/act')
  const next = useNextCase()
  const read = useVersionRead(detail, reload, act.clear)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (upheld === null || text.trim() === '') return
    const input = { objection: objection.id, upheld, text: text.trim() }
    if (await act.send({ caseId: detail.id, version: read.version, kind: 'find', input }))
      await next(detail, words?.done ?? detail.situationLabel)
  }
  if (!words) return null
  return (
    <form onSubmit={submit} noValidate>
      <fieldset>
        <legend>{say({ zh: '核查结论', en: 'Finding' })}</legend>
        {CHOICES.map((one) => (
          <label key={String(one.upheld)}>
            <input
              type="radio"
              name={`find-${objection.id}`}
              checked={upheld === one.upheld}
              onChange={() => setUpheld(one.upheld)}
            />
            {say(one.words)}
          </label>
        ))}
        {tried && upheld === null && (
          <p className="wrong">{say({ zh: '请选择结论。', en: 'Please choose the finding.' })}</p>
        )}
      </fieldset>
      <OpinionField value={text} change={setText} required missing={tried && text.trim() === ''} focus={false} />
      <p className="quiet">{say(words.effect)}</p>
      {act.refusal && <Failure refusal={act.refusal} {...(act.refusal.stale && { again: read.again })} />}
      <Button type="primary" htmlType="submit" loading={act.pending}>
        {say(words.verb)}
      </Button>
    </form>
  )
}
