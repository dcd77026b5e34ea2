import { getRouteApi } from '@tanstack/react-router'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import type { Draft, Levers } from '../../api/policy.ts'
import { Failure } from '../../shell/failure.tsx'
import { useNotice } from '../../shell/notice.tsx'
import { useSay } from '../../shell/say.ts'
import { useCommand } from '../../shell/use-command.ts'
import { Field } from '../../ui/field.tsx'
import { Section } from '../../ui/section.tsx'
import { changesOf, type Entry, entryOf } from './entry.ts'
import { FigureInputs } from './figure-inputs.tsx'
import { PlaceInputs } from './place-inputs.tsx'
import { RuleText } from './rule-text.tsx'

const route = getRouteApi('/$tenant/drafts/$draftId')

type Props = { readonly draft: Draft; readonly benefit: string; readonly levers: Levers }

/** What the draft changes of one rule: in a form, or as the text itself with its errors at their places. */
export function DraftForm({ draft, levers }: Props) {
  const say = useSay()
  const { tell } = useNotice()
  const { tab = 'form' } = route.useSearch()
  const navigate = route.useNavigate()
  const [entry, setEntry] = useState(() => entryOf(draft, levers))
  const save = useCommand('policy/save-draft')
  const open = draft.state === 'draft' && draft.mine
  const change = (part: Partial<Entry>) => setEntry((old) => ({ ...old, ...part }))
  const changes = changesOf(entry, draft, levers)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!changes) return
    const { title, trialFrom } = entry
    const kept = await save.send({ id: draft.id, title: title.trim() || draft.title, trialFrom, ...changes })
    if (kept && kept.problems.length === 0) tell({ zh: '已保存，结果已更新。', en: 'Saved; the result is new.' })
  }
  const problems = draft.problems.filter(({ path }) => path === levers.path)
  return (
    <Section
      title={{ zh: `改动：${levers.title.zh}`, en: `Changes: ${levers.title.en}` }}
      aside={
        <span className="draft-tabs">
          {(['form', 'text'] as const).map((one) => (
            <Button
              key={one}
              size="small"
              type={tab === one ? 'primary' : 'default'}
              aria-pressed={tab === one}
              onClick={() => navigate({ search: (old) => ({ ...old, tab: one }), replace: true })}
            >
              {say(one === 'form' ? { zh: '表单', en: 'Form' } : { zh: '条文', en: 'Text' })}
            </Button>
          ))}
        </span>
      }
    >
      <form className="draft-form" onSubmit={submit} noValidate>
        <div className="draft-head">
          <Field label={{ zh: '方案名称', en: 'Name of the draft' }}>
            {(id, described) => (
              <Input
                id={id}
                {...described}
                maxLength={100}
                disabled={!open}
                value={entry.title}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={{ zh: '假定从哪天起施行', en: 'Tried from' }}
            help={{
              zh: '用已有的记录试算，看如果那天就改会怎样。',
              en: 'On records there are: as if it had changed that day.',
            }}
          >
            {(id, described) => (
              <Input
                id={id}
                {...described}
                type="date"
                disabled={!open}
                value={entry.trialFrom}
                onChange={(event) => change({ trialFrom: event.target.value })}
              />
            )}
          </Field>
        </div>
        {tab === 'form' ? (
          <>
            <FigureInputs
              levers={levers}
              figures={entry.figures}
              open={open}
              change={(figures) => change({ figures })}
            />
            <PlaceInputs levers={levers} text={entry.text} open={open} change={(text) => change({ text })} />
          </>
        ) : (
          <RuleText
            levers={levers}
            text={entry.text}
            open={open}
            problems={problems}
            change={(text) => change({ text })}
          />
        )}
        {problems.length > 0 && tab === 'form' && (
          <p className="wrong">{say({ zh: '条文有错误，请到“条文”里看。', en: 'The text has errors; see “Text”.' })}</p>
        )}
        {save.refusal && <Failure refusal={save.refusal} />}
        {open && (
          <Button type="primary" htmlType="submit" loading={save.pending} disabled={!changes}>
            {say({ zh: '保存并测算', en: 'Save and try' })}
          </Button>
        )}
      </form>
    </Section>
  )
}
