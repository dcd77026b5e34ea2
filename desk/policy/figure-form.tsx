import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import type { Figure } from '../api/policy.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'
import { figureErrors } from './figure-errors.ts'
import { figureVerb } from './figure-words.ts'
import { readFigure } from './read-figure.ts'
import { ValueField } from './value-field.tsx'

/** Sets or confirms a figure with its source. The entry is added to those before it. */
export function FigureForm({ figure }: { figure: Figure }) {
  const say = useSay()
  const { tell } = useNotice()
  const { demonstration, businessDay } = useMe().tenant
  const [entry, setEntry] = useState({ value: '', validFrom: businessDay, sourceDocument: '', sourceDay: '' })
  const [trial, setTrial] = useState(demonstration)
  const [tried, setTried] = useState(false)
  const set = useCommand('policy/set-figure')
  const verb = figureVerb(figure)
  const errors = figureErrors(entry, figure)
  const shown = tried ? errors : {}
  const change = (part: Partial<typeof entry>) => setEntry((old) => ({ ...old, ...part }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(errors).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.figure-form [aria-invalid=true]')?.focus())
      return
    }
    const { value, ...source } = entry
    const standing = trial ? 'demonstration' : 'official'
    const sent = await set.send({
      ...source,
      figure: figure.address,
      value: readFigure(value, figure.unit) ?? null,
      standing,
    })
    if (!sent) return
    setTried(false)
    change({ value: '', sourceDocument: '', sourceDay: '' })
    tell({ zh: `已${verb.zh}：${figure.title.zh}。`, en: `Done: ${figure.title.en}.` })
  }
  return (
    <Section title={figure.history.length > 0 ? { zh: '再登记一次', en: 'Another entry' } : verb}>
      <form className="figure-form" onSubmit={submit} noValidate>
        <p className="quiet">
          {say({
            zh: '新登记的从起用日起算数；以前登记的留着，按以前的日子作出的决定不变。',
            en: 'A new entry counts from its first day. Earlier entries stay, and so do decisions as of earlier days.',
          })}
        </p>
        <ValueField
          figure={figure}
          value={entry.value}
          change={(value) => change({ value })}
          error={shown.value ?? null}
        />
        <Field label={{ zh: '起用日', en: 'Holds from' }} error={shown.validFrom ?? null}>
          {(id, described) => (
            <Input
              id={id}
              {...described}
              type="date"
              value={entry.validFrom}
              onChange={(event) => change({ validFrom: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={{ zh: '依据文件', en: 'Source document' }}
          help={{ zh: '写文件名和文号。', en: 'Its title and number.' }}
          error={shown.sourceDocument ?? null}
        >
          {(id, described) => (
            <Input
              id={id}
              {...described}
              maxLength={300}
              value={entry.sourceDocument}
              onChange={(event) => change({ sourceDocument: event.target.value })}
            />
          )}
        </Field>
        <Field label={{ zh: '文件日期', en: 'Date of the document' }} error={shown.sourceDay ?? null}>
          {(id, described) => (
            <Input
              id={id}
              {...described}
              type="date"
              value={entry.sourceDay}
              onChange={(event) => change({ sourceDay: event.target.value })}
            />
          )}
        </Field>
        {demonstration && (
          <label className="check">
            <input type="checkbox" checked={trial} onChange={(event) => setTrial(event.target.checked)} />
            {say({ zh: '演示用（不是真实文件里的数值）', en: 'For demonstration (not from a real document)' })}
          </label>
        )}
        {set.refusal && <Failure refusal={set.refusal} />}
        <Button type="primary" htmlType="submit" loading={set.pending}>
          {say(verb)}
        </Button>
      </form>
    </Section>
  )
}
