import { formatDay, parseDay } from '@xinglin/base'
import { ENDED } from '@xinglin/procedure'
import type { ReactNode } from 'react'
import type { FieldError } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'
import { BudgetState } from './budget-state.tsx'
import { BundleLink } from './bundle-link.tsx'
import { Changes } from './changes.tsx'
import { Documents } from './documents.tsx'
import { Duties } from './duties.tsx'
import { LeftToPay } from './left-to-pay.tsx'
import { OfferForm } from './offer-form.tsx'
import { RankingState } from './ranking-state.tsx'
import { Rate } from './rate.tsx'
import { Sum } from './sum.tsx'
import { Trail } from './trail.tsx'

/** Where a filed application is: stage, who holds it, the promised day, the trail, and what the applicant can do. */
export function CaseStatus(props: {
  request: PageRequest
  detail: CaseDetail
  errors?: readonly FieldError[] | undefined
}) {
  const { request, detail, errors = [] } = props
  const { say, visit } = request
  const offers = detail.offers.filter((one) => one.kind !== 'object')
  const dayText = (day: string | null) => {
    if (day === 'open')
      return say({ zh: '待定（放假安排尚未公布）', en: 'open until the calendar of working days is published' })
    const found = day === null ? undefined : parseDay(day)
    return found === undefined ? '—' : formatDay(found, visit.lang)
  }
  const since = ENDED.includes(detail.situation) || detail.clock.since === null ? '' : dayText(detail.clock.since)
  const against = detail.trail.findLast((one) => one.clause !== null)
  const refusal = REFUSED.includes(detail.situation) || against?.kind === 'lapse' ? against : undefined
  return (
    <>
      <BundleLink bundleId={detail.bundleId} request={request} />
      <h1>{say(detail.benefit.title)}</h1>
      <p className="lede">
        {say(detail.situationLabel)}
        <Sum detail={detail} request={request} />
      </p>
      <ol className="steps" aria-label={say({ zh: '办理环节', en: 'Stages' })}>
        {shownStages(detail).map((one) => (
          <li key={one.id} className={CLASS_OF[one.place]} aria-current={one.place === 'now' ? 'step' : undefined}>
            {say(one.title)}
          </li>
        ))}
      </ol>
      {refusal && (
        <section className="need" id="refusal">
          <h2>{say(refusal.label)}</h2>
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
      <Duties request={request} detail={detail} />
      <Rate request={request} detail={detail} errors={errors} />
      {offers
        .filter((one) => one.tone === 'primary')
        .map((one) => (
          <OfferForm key={one.kind} request={request} detail={detail} offer={one} errors={errors} />
        ))}
      <dl className="rows">
        <Row title={say({ zh: '编号', en: 'Number' })}>{detail.number}</Row>
        <Row title={say({ zh: '申请人', en: 'Applicant' })}>{detail.applicant.name}</Row>
        <Row title={say({ zh: '受理单位', en: 'Handled by' })}>
          {say(detail.unit)}{' '}
          <a className="quiet" href={request.to(`/administration/contacts#${detail.unitId}`)}>
            {say({ zh: '怎么联系', en: 'how to reach them' })}
          </a>
        </Row>
        <Row title={say({ zh: '现在由谁办理', en: 'Who holds it now' })}>
          {holder(detail, say)}
          {since && <span className="quiet"> {say({ zh: `自 ${since} 起`, en: `since ${since}` })}</span>}
        </Row>
        {detail.clock.promisedOn !== null && (
          <Row title={say({ zh: '承诺办结日', en: 'Promised by' })}>{dayText(detail.clock.promisedOn)}</Row>
        )}
        {detail.queuePlace !== null && (
          <Row title={say({ zh: '排队位置', en: 'Place in the queue' })}>
            {detail.queuePlace === 0
              ? say({ zh: '排在最前', en: 'next in line' })
              : say({ zh: `前面还有 ${detail.queuePlace} 件`, en: `${detail.queuePlace} before it` })}
          </Row>
        )}
        {detail.noticeUntil && (
          <Row title={say({ zh: '公示至', en: 'Published until' })}>{dayText(detail.noticeUntil)}</Row>
        )}
        {detail.ranking && (
          <Row title={say({ zh: '预算名次', en: 'Place by rank' })}>
            <RankingState ranking={detail.ranking} request={request} />
          </Row>
        )}
        {detail.budget && (
          <Row title={say({ zh: '年度预算', en: 'Budget of the year' })}>
            <BudgetState budget={detail.budget} request={request} />
          </Row>
        )}
      </dl>
      {detail.allowed && detail.sum === null && <LeftToPay allowed={detail.allowed} request={request} />}
      <Documents caseId={detail.id} documents={detail.documents} request={request} />
      <Changes detail={detail} request={request} />
      <h2>{say({ zh: '办理记录', en: 'What happened' })}</h2>
      <Trail detail={detail} request={request} />
      {offers
        .filter((one) => one.tone !== 'primary')
        .map((one) => (
          <OfferForm key={one.kind} request={request} detail={detail} offer={one} errors={errors} />
        ))}
    </>
  )
}

/** What has ended against the applicant says why, by which clause, and what can be done about it. */
const REFUSED = ['refused', 'terminated', 'revoked', 'repayment', 'repaid']

const CLASS_OF = { passed: 'done', now: 'now', ahead: 'ahead', aside: 'aside' } as const

/** The usual road and what was gone through; a way nobody took is not the applicant's business. */
const shownStages = (detail: CaseDetail) => detail.stages.filter((one) => one.place !== 'aside')

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Situations in which the applicant is waited for. */
const YOURS = ['offered', 'signing', 'confirmation', 'returned', 'repayment']

function holder(detail: CaseDetail, say: PageRequest['say']): string {
  if (YOURS.includes(detail.situation)) return say({ zh: '等你办理', en: 'waits for you' })
  if (!detail.clock.running && detail.situation === 'notice')
    return say({ zh: '公示中，等待公示期满', en: 'Public notice running' })
  if (detail.situation === 'queued') return say({ zh: '轮候中，等待预算', en: 'In the queue, waiting for the budget' })
  if (detail.situation === 'milestones') return say({ zh: '履约期内，到期考核', en: 'Runs until the next milestone' })
  if (ENDED.includes(detail.situation)) return say({ zh: '已办结', en: 'Ended' })
  const stage = detail.stages.find((one) => one.place === 'now')
  return [say(detail.unit), stage && say(stage.title)].filter(Boolean).join(' · ')
}
