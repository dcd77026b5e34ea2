import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'
import type { Draft } from '../queries/draft.ts'
import { ActForm } from './act-form.tsx'
import { BundleLink } from './bundle-link.tsx'
import { Documents } from './documents.tsx'
import { Judged } from './judged.tsx'
import { Trail } from './trail.tsx'

type Task = {
  readonly href: string
  readonly title: string
  readonly state: 'done' | 'open' | 'begun'
  readonly count?: string
}

const STATE = {
  done: { zh: '已完成', en: 'Done' },
  begun: { zh: '进行中', en: 'In progress' },
  open: { zh: '未开始', en: 'Not started' },
} as const

/** What there is to do before an application can be filed; each task is a page of its own. */
export function TaskList({ request, draft, detail }: { request: PageRequest; draft: Draft; detail: CaseDetail }) {
  const { say, to } = request
  const { file, state } = draft.loaded
  const correcting = state.situation === 'correction'
  const asked = draft.loaded.actions.findLast((one) => one.kind === 'request_correction')
  const blocking = draft.missing.filter((one) => one.instead === undefined || correcting)
  return (
    <>
      <BundleLink bundleId={detail.bundleId} request={request} />
      <h1>{say(draft.rule.title)}</h1>
      <p className="lede">
        {say({ zh: '申请人：', en: 'Applicant: ' })}
        {draft.applicantName}
        {' · '}
        {say({ zh: '编号', en: 'No.' })} {file.number}
      </p>
      {correcting && (
        <section className="need">
          <h2>{say({ zh: '请补正后重新提交', en: 'Please correct and submit again' })}</h2>
          <p>{asked?.detail.text}</p>
          <p className="quiet">
            {say({ zh: '补正期间不计入办理时限。', en: 'The office’s clock stands while you correct.' })}
          </p>
        </section>
      )}
      <ul className="tasks">
        {tasksOf(draft, detail, say).map((task) => (
          <li key={task.href}>
            <a href={to(`/casework/${file.id}${task.href}`)}>{task.title}</a>
            <span className={task.state === 'done' ? 'tag plain' : 'tag'}>
              {say(STATE[task.state])}
              {task.count && ` ${task.count}`}
            </span>
          </li>
        ))}
      </ul>
      <Judged judgement={draft.judgement} allowed={draft.allowed} request={request} />
      <p className="act">
        {blocking.length === 0 ? (
          <a className="btn" href={to(`/casework/${file.id}/check`)}>
            {say({ zh: '核对并提交', en: 'Check and submit' })}
          </a>
        ) : (
          <span className="quiet">
            {say({ zh: '还不能提交：', en: 'Not ready yet: ' })}
            {blocking.map((one) => say(one.title)).join(say({ zh: '；', en: '; ' }))}
          </span>
        )}
      </p>
      <ActForm
        request={request}
        detail={detail}
        kind="withdraw"
        quiet
        title={say({ zh: '撤回申请', en: 'Withdraw' })}
      />
      <Documents caseId={detail.id} documents={detail.documents} request={request} />
      {correcting && <Trail detail={detail} request={request} />}
    </>
  )
}

function tasksOf(draft: Draft, detail: CaseDetail, say: PageRequest['say']): Task[] {
  const answered = draft.slots.filter((one) => one.value !== undefined).length
  const tasks: Task[] = [
    {
      href: '/ask',
      title: say({ zh: '回答问题', en: 'Answer the questions' }),
      state: draft.missing.some((one) => one.id === 'ask') ? (answered > 0 ? 'begun' : 'open') : 'done',
    },
  ]
  if (draft.parties.length > 0) {
    const named = draft.parties.filter((one) => one.named).length
    tasks.push({
      href: '/parties',
      title: say({ zh: '填写相关单位', en: 'Name the organisations concerned' }),
      state: named === draft.parties.length ? 'done' : named > 0 ? 'begun' : 'open',
    })
  }
  if (draft.secrets.length > 0) {
    const known = draft.secrets.filter((one) => one.mask !== undefined).length
    tasks.push({
      href: '/identity',
      title: say({ zh: '身份和收款信息', en: 'Identity and payment details' }),
      state: known === draft.secrets.length ? 'done' : known > 0 ? 'begun' : 'open',
    })
  }
  if (draft.rule.evidence.length > 0) {
    const begun = detail.evidence.some((one) => one.files.length > 0)
    tasks.push({
      href: '/evidence',
      title: say({ zh: '上传材料', en: 'Upload the papers' }),
      state: draft.missing.some((one) => one.id.startsWith('evidence-')) ? (begun ? 'begun' : 'open') : 'done',
    })
  }
  return tasks
}
