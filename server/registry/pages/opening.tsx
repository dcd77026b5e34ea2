import type { Localised } from '@xinglin/base'
import type { Page, PageAnswer, PageRequest } from '../../platform/pages/page.ts'
import type { OpeningView } from '../opportunities/view.ts'
import { STATUS } from '../opportunities/words.ts'
import { opening } from '../queries/opening.ts'
import { openings } from '../queries/openings.ts'
import { OpeningHead } from './opening-head.tsx'
import { OpeningItem, OpeningRows, OpeningSkills, OpeningTitle } from './opening-rows.tsx'

/** One opening. One that is gone answers 410, says why, and shows others like it. */
export const openingPage: Page = {
  method: 'GET',
  path: '/registry/openings/:opportunityId',
  access: 'anyone',
  handle: async (request) => {
    const found = await request.ask(opening, { opportunityId: request.params.opportunityId })
    return found.gone ? showGone(request, found) : showOpening(request, found.opening)
  },
}

function showOpening(request: PageRequest, of: OpeningView): PageAnswer {
  const { say, to, visit } = request
  return {
    kind: 'html',
    title: { zh: of.title, en: of.titleEn ?? of.title },
    room: 'openings',
    head: <OpeningHead of={of} request={request} />,
    // Made-up openings do not belong in search engines.
    ...(visit.tenant.demonstration && { unlisted: true }),
    body: (
      <>
        <h1>
          <OpeningTitle of={of} request={request} />
        </h1>
        {visit.lang === 'en' && (
          <p className="quiet">What follows is in the language in which the organisation wrote it.</p>
        )}
        <OpeningRows of={of} request={request} />
        <h2>{say({ zh: '工作内容', en: 'The work' })}</h2>
        <Lines text={of.work} />
        <h2>{say({ zh: '招聘条件', en: 'Conditions' })}</h2>
        <Lines text={of.conditions} />
        <OpeningSkills of={of} request={request} />
        <p className="act">
          <a className="btn" href={to('/matching/openings')}>
            {say({ zh: '看是否适合我，报名', en: 'See whether it suits me, and apply' })}
          </a>
          <a href={to('/registry/profile')}>
            {say({ zh: '填求职档案，让单位找到我', en: 'Keep a profile and be found' })}
          </a>
          <a href={to(`/registry/openings/${of.id}/report`)}>
            {say({ zh: '举报这个岗位', en: 'Report this opening' })}
          </a>
        </p>
      </>
    ),
  }
}

function Lines({ text }: { text: string }) {
  return (
    <div lang="zh-CN">
      {text
        .split(/\n+/)
        .filter((one) => one.trim() !== '')
        .map((one) => (
          <p key={one}>{one}</p>
        ))}
    </div>
  )
}

const WHY: Readonly<Record<'filled' | 'closed' | 'expired' | 'barred', Localised>> = {
  filled: { zh: '已经招满。', en: 'It has been filled.' },
  closed: { zh: '单位已经停止招聘。', en: 'The organisation has closed it.' },
  expired: { zh: '过了有效期，已自动关闭。', en: 'It passed its last day and closed by itself.' },
  barred: { zh: '不符合招聘信息的法规，已由主管部门撤下。', en: 'The office took it down by law.' },
}

async function showGone(
  request: PageRequest,
  gone: { readonly why: keyof typeof WHY; readonly family: string | null; readonly kind: string },
): Promise<PageAnswer> {
  const { say, to } = request
  const like = await request.ask(openings, gone.family ? { family: gone.family } : { kind: gone.kind })
  const title = { zh: '这个岗位已经关闭', en: 'This opening is gone' }
  return {
    kind: 'html',
    title,
    status: 410,
    room: 'openings',
    unlisted: true,
    body: (
      <>
        <h1>{say(title)}</h1>
        <p className="lede">
          {say(STATUS[gone.why])}
          {say({ zh: '：', en: ': ' })}
          {say(WHY[gone.why])}
        </p>
        {like.rows.length > 0 && <h2>{say({ zh: '同类的还有', en: 'Others like it' })}</h2>}
        {like.rows.slice(0, 5).map((one) => (
          <OpeningItem key={one.id} of={one} request={request} />
        ))}
        <p className="act">
          <a className="btn" href={to('/registry/openings')}>
            {say({ zh: '看全部岗位', en: 'See all openings' })}
          </a>
        </p>
      </>
    ),
  }
}
