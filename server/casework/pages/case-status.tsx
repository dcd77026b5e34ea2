import { formatDay, formatMoney, parseDay } from '@xinglin/base'
import type { ReactNode } from 'react'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'
import { ActForm } from './act-form.tsx'
import { LeftToPay } from './left-to-pay.tsx'
import { Trail } from './trail.tsx'

/** Where a filed application is: stage, who holds it, the promised day, the trail, and what the applicant can do. */
export function CaseStatus({ request, detail }: { request: PageRequest; detail: CaseDetail }) {
  const { say, visit } = request
  const dayText = (day: string | null) => {
    if (day === 'open')
      return say({ zh: '待定（放假安排尚未公布）', en: 'open until the calendar of working days is published' })
    const found = day === null ? undefined : parseDay(day)
    return found === undefined ? '—' : formatDay(found, visit.lang)
  }
  const refusal = detail.trail.findLast((one) => one.kind === 'refuse')
  return (
    <>
      <h1>{say(detail.benefit.title)}</h1>
      <p className="lede">
        {say(detail.situationLabel)}
        {detail.sum !== null && (
          <>
            {' · '}
            <span className="amt">{formatMoney(detail.sum, visit.lang)}</span>
          </>
        )}
      </p>
      <ol className="steps" aria-label={say({ zh: '办理环节', en: 'Stages' })}>
        {detail.stages.map((one) => (
          <li key={one.id} className={one.place} aria-current={one.place === 'now' ? 'step' : undefined}>
            {say(one.title)}
          </li>
        ))}
      </ol>
      {refusal && (
        <section className="need" id="refusal">
          <h2>{say({ zh: '不予批准', en: 'Refused' })}</h2>
          <p>
            {say({ zh: '理由：', en: 'Reason: ' })}
            {refusal.text}
          </p>
          <p>
            {say({ zh: '依据：', en: 'Clause: ' })}
            {refusal.clause}
          </p>
          {detail.remedy && (
            <p>
              {say({ zh: '不服的，可以自知道之日起 ', en: 'You may ask for reconsideration within ' })}
              {detail.remedyDays}
              {say({ zh: ' 日内申请行政复议：', en: ' days: ' })}
              {say(detail.remedy)}
            </p>
          )}
        </section>
      )}
      <dl className="rows">
        <Row title={say({ zh: '编号', en: 'Number' })}>{detail.number}</Row>
        <Row title={say({ zh: '申请人', en: 'Applicant' })}>{detail.applicant.name}</Row>
        <Row title={say({ zh: '受理单位', en: 'Handled by' })}>{say(detail.unit)}</Row>
        <Row title={say({ zh: '现在由谁办理', en: 'Who holds it now' })}>{holder(detail, say)}</Row>
        <Row title={say({ zh: '承诺办结日', en: 'Promised by' })}>{dayText(detail.clock.promisedOn)}</Row>
        {detail.queuePlace !== null && (
          <Row title={say({ zh: '排队位置', en: 'Place in the queue' })}>
            {say({ zh: `前面还有 ${detail.queuePlace} 件`, en: `${detail.queuePlace} before it` })}
          </Row>
        )}
        {detail.noticeUntil && (
          <Row title={say({ zh: '公示至', en: 'Published until' })}>{dayText(detail.noticeUntil)}</Row>
        )}
      </dl>
      {detail.allowed && detail.sum === null && <LeftToPay allowed={detail.allowed} request={request} />}
      <h2>{say({ zh: '办理记录', en: 'What happened' })}</h2>
      <Trail detail={detail} request={request} />
      {detail.possible.includes('withdraw') && (
        <ActForm
          request={request}
          detail={detail}
          kind="withdraw"
          quiet
          title={say({ zh: '撤回申请', en: 'Withdraw' })}
        />
      )}
    </>
  )
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function holder(detail: CaseDetail, say: PageRequest['say']): string {
  if (!detail.clock.running && detail.situation === 'notice')
    return say({ zh: '公示中，等待公示期满', en: 'Public notice running' })
  if (['paid', 'granted', 'refused', 'withdrawn', 'closed'].includes(detail.situation))
    return say({ zh: '已办结', en: 'Ended' })
  const stage = detail.stages.find((one) => one.place === 'now')
  return [say(detail.unit), stage && say(stage.title)].filter(Boolean).join(' · ')
}
