import { Link } from '@tanstack/react-router'
import type { Need, Owner, Topic } from '../api/outreach.ts'
import { SuitedLink } from '../matching/suited-link.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { DayText } from '../ui/day-text.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { FileForm } from './file-form.tsx'
import { HandForm } from './hand-form.tsx'
import { PostForm } from './post-form.tsx'
import { ReasonLine } from './reason-line.tsx'
import { NEED_KINDS, STEPS } from './words.ts'

const STATES = {
  open: { tone: 'running', words: { zh: '在办', en: 'Running' } },
  answered: { tone: 'waiting', words: { zh: '待企业确认', en: 'Waits for the company' } },
  confirmed: { tone: 'done', words: { zh: '企业已确认', en: 'Confirmed by the company' } },
} as const
const LATE = { tone: 'late' as Tone, words: { zh: '超期', en: 'Late' } }

type Props = {
  readonly need: Need
  readonly owners: readonly Owner[]
  readonly topics: readonly Topic[]
  readonly named?: boolean
}

/** A need with who sees to it, until when and what happened; what may be done about it. `named`: among other companies’. */
export function NeedCard({ need, owners, topics, named = false }: Props) {
  const say = useSay()
  const tenant = useTenant()
  const settle = useCommand('outreach/settle-need')
  const { tone, words } = need.late ? LATE : STATES[need.status]
  return (
    <li>
      <Status tone={tone}>{say(words)}</Status> <b>{need.title}</b> · {say(NEED_KINDS[need.kind])}
      {need.places !== null && say({ zh: ` · ${need.places} 人`, en: ` · ${need.places} people` })}
      {named && (
        <>
          {' · '}
          <Link to="/$tenant/visits/$organisationId" params={{ tenant, organisationId: need.organisationId }}>
            {need.organisation}
          </Link>
        </>
      )}
      {need.text && <p className="heard">{need.text}</p>}
      {need.conditions && (
        <p className="heard">{say({ zh: `要求：${need.conditions}`, en: `Asked: ${need.conditions}` })}</p>
      )}
      <p className="sub">
        {need.owner} · {say({ zh: '答复期限 ', en: 'answer by ' })}
        <DayText day={need.dueOn} />
      </p>
      {need.opportunityId && (
        <p className="sub">
          <SuitedLink opportunityId={need.opportunityId} title={need.title} />
        </p>
      )}
      {need.ticket && (
        <p className="sub">
          <Link to="/$tenant/casework/$caseId" params={{ tenant, caseId: need.ticket.caseId }}>
            {say({ zh: `服务工单 ${need.ticket.number}`, en: `Service ticket ${need.ticket.number}` })}
          </Link>{' '}
          · {say(need.ticket.label)}
        </p>
      )}
      <ol className="need-steps">
        {need.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={at}>
            <DayText day={step.day} /> {say(STEPS[step.kind])}
            {step.kind !== 'late' && ` · ${step.by}`}
            {step.text && say({ zh: `：${step.text}`, en: `: ${step.text}` })}
          </li>
        ))}
      </ol>
      {need.status === 'open' && need.mine && (
        <div className="need-actions">
          {need.ticket?.ended !== false && (
            <ReasonLine
              verb={{ zh: '答复企业', en: 'Answer the company' }}
              label={{ zh: '办理结果', en: 'What came of it' }}
              least={4}
              pending={settle.pending}
              refusal={settle.refusal}
              send={(result) => settle.send({ needId: need.id, result })}
            />
          )}
          {need.kind === 'ticket' && need.ticket === null && topics.length > 0 && (
            <FileForm need={need} topics={topics} />
          )}
          {need.kind !== 'ticket' && <PostForm need={need} />}
          <HandForm key={`${need.ownerId} ${need.dueOn}`} need={need} owners={owners} />
        </div>
      )}
    </li>
  )
}
