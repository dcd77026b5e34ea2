import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import type { Draft } from '../../api/policy.ts'
import { Failure } from '../../shell/failure.tsx'
import { useSay } from '../../shell/say.ts'
import { useCommand } from '../../shell/use-command.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Field } from '../../ui/field.tsx'

const FIELDS = [
  {
    name: 'document',
    label: { zh: '依据文件', en: 'Document' },
    help: { zh: '文件名和文号。', en: 'Its title and number.' },
    type: 'text',
  },
  { name: 'documentDay', label: { zh: '文件日期', en: 'Date of the document' }, type: 'date' },
  { name: 'clause', label: { zh: '条款', en: 'Clause' }, type: 'text' },
  {
    name: 'effectiveFrom',
    label: { zh: '施行日期', en: 'Holds from' },
    help: { zh: '要在今天之后。', en: 'After today.' },
    type: 'date',
  },
] as const

const EMPTY = { document: '', documentDay: '', clause: '', effectiveFrom: '' }

/** Sends the draft for signature; everything is asked for, because nothing becomes the rule without it. */
export function PrepareForm({ draft }: { draft: Draft }) {
  const say = useSay()
  const [entry, setEntry] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const prepare = useCommand('policy/prepare-draft')
  const drop = useCommand('policy/drop-draft')
  const missing = (name: keyof typeof EMPTY) => entry[name].trim().length < 2
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (FIELDS.some(({ name }) => missing(name))) return
    await prepare.send({ id: draft.id, ...entry })
  }
  return (
    <form className="figure-form" onSubmit={submit} noValidate>
      {FIELDS.map((field) => (
        <Field
          key={field.name}
          label={field.label}
          {...('help' in field && { help: field.help })}
          error={tried && missing(field.name) ? { zh: '请填写。', en: 'Please fill this in.' } : null}
        >
          {(id, described) => (
            <Input
              id={id}
              {...described}
              type={field.type}
              maxLength={200}
              value={entry[field.name]}
              onChange={(event) => setEntry((old) => ({ ...old, [field.name]: event.target.value }))}
            />
          )}
        </Field>
      ))}
      {prepare.refusal && <Failure refusal={prepare.refusal} />}
      {drop.refusal && <Failure refusal={drop.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={prepare.pending}>
          {say({ zh: '送签', en: 'Send for signature' })}
        </Button>
        <Confirm
          verb={{ zh: '搁置方案', en: 'Put aside' }}
          question={{ zh: '搁置后不再列出。', en: 'It will no longer be listed.' }}
          pending={drop.pending}
          send={() => drop.send({ id: draft.id })}
        />
      </span>
    </form>
  )
}
