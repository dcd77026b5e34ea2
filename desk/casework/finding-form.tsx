import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CaseDetail, Objection } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useKept } from '../shell/kept/use-kept.ts'
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
  const about = { caseId: detail.id, kind: 'find', number: detail.number, verb: words?.verb ?? detail.situationLabel }
  const form = useKept<{ upheld: boolean | null; text: string }>(about, () => ({ upheld: null, text: '' }))
  const { upheld, text } = form.values
  const [tried, setTried] = useState(false)
  const act = useCommand('casework/act')
  const next = useNextCase()
  const read = useVersionRead(detail, reload, act.clear)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (upheld === null || text.trim() === '') return
    const input = { objection: objection.id, upheld, text: text.trim() }
    const body = { caseId: detail.id, version: read.version, kind: 'find' as const, input }
    if (await act.send(body)) {
      form.drop()
      await next(detail, words?.done ?? detail.situationLabel)
      return
    }
    const { key, refusal } = act.attempt()
    if (refusal?.status === 0) form.wait({ command: 'casework/act', key, body })
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
              onChange={() => form.change({ ...form.values, upheld: one.upheld })}
            />
            {say(one.words)}
          </label>
        ))}
        {tried && upheld === null && (
          <p className="wrong">{say({ zh: '请选择结论。', en: 'Please choose the finding.' })}</p>
        )}
      </fieldset>
      <OpinionField
        value={text}
        change={(to) => form.change({ ...form.values, text: to })}
        required
        missing={tried && text.trim() === ''}
        focus={false}
      />
      <p className="quiet">{say(words.effect)}</p>
      {form.kept?.waiting && (
        <p role="status">
          {say({ zh: '未送出，网络恢复后自动送出。', en: 'Not sent; it goes out by itself once the network is back.' })}
        </p>
      )}
      {act.refusal && <Failure refusal={act.refusal} {...(act.refusal.stale && { again: read.again })} />}
      <Button type="primary" htmlType="submit" loading={act.pending} disabled={form.kept?.waiting !== undefined}>
        {say(words.verb)}
      </Button>
    </form>
  )
}
