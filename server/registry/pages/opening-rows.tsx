import { day, formatDay } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { OpeningView } from '../opportunities/view.ts'
import { LEVELS, payText } from '../opportunities/words.ts'

/** A title in the language of the page, where whoever offers it gave one in it. */
export function OpeningTitle({ of, request }: { of: OpeningView; request: PageRequest }) {
  if (request.visit.lang === 'zh') return of.title
  return of.titleEn ?? <span lang="zh-CN">{of.title}</span>
}

/** One opening in a list. */
export function OpeningItem({ of, request }: { of: OpeningView; request: PageRequest }) {
  const { say, to, visit } = request
  return (
    <article className="item">
      <div>
        <h2>
          <a href={to(`/registry/openings/${of.id}`)}>
            <OpeningTitle of={of} request={request} />
          </a>
        </h2>
        <p className="sum">
          <span lang="zh-CN">{of.organisation}</span>
          {` · ${say(of.area)} · ${say({ zh: `招 ${of.left} 人`, en: `${of.left} wanted` })}`}
          {of.education && ` · ${say({ zh: `${of.education.zh}以上`, en: `${of.education.en} or higher` })}`}
        </p>
      </div>
      <aside className="note">
        <b>{say(of.kindTitle)}</b>
        {say(payText(of))}
        <br />
        {say({ zh: '至 ', en: 'until ' })}
        {formatDay(day(of.closesOn), visit.lang)}
      </aside>
    </article>
  )
}

/** Everything the law wants said of an opening, as rows. */
export function OpeningRows({ of, request }: { of: OpeningView; request: PageRequest }) {
  const { say, visit } = request
  const from = of.age?.from
  const to = of.age?.to
  const rows = [
    [
      { zh: '单位', en: 'Organisation' },
      <span key="o" lang="zh-CN">
        {of.organisation}
      </span>,
    ],
    [{ zh: '类别', en: 'Kind' }, say(of.kindTitle)],
    [{ zh: '招聘人数', en: 'People wanted' }, say({ zh: `${of.left} 人`, en: String(of.left) })],
    [
      { zh: '工作地点', en: 'Place' },
      <span key="p">
        {say(of.area)} {of.address && <span lang="zh-CN">{of.address}</span>}
      </span>,
    ],
    [{ zh: '劳动报酬', en: 'Pay' }, say(payText(of))],
    [
      { zh: '学历', en: 'Education' },
      of.education
        ? say({ zh: `${of.education.zh}以上`, en: `${of.education.en} or higher` })
        : say({ zh: '不限', en: 'none asked' }),
    ],
    [
      { zh: '经验', en: 'Experience' },
      of.years > 0
        ? say({ zh: `${of.years} 年以上`, en: `${of.years} years or more` })
        : say({ zh: '不限', en: 'none asked' }),
    ],
    ...(of.age
      ? [
          [
            { zh: '年龄', en: 'Age' },
            `${from ?? ''}—${to ?? ''} ${say({ zh: '（依据：', en: '(ground: ' })}${of.age.ground ?? say({ zh: '法定最低年龄', en: 'least age by law' })}${say({ zh: '）', en: ')' })}`,
          ] as const,
        ]
      : []),
    [{ zh: '发布', en: 'Posted' }, formatDay(day(of.opensOn), visit.lang)],
    [{ zh: '有效期至', en: 'Last day' }, formatDay(day(of.closesOn), visit.lang)],
  ] as const
  return (
    <dl className="rows">
      {rows.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Skills asked for, those that must be first. */
export function OpeningSkills({ of, request }: { of: OpeningView; request: PageRequest }) {
  const { say } = request
  if (of.skills.length === 0) return null
  return (
    <>
      <h2>{say({ zh: '需要的技能', en: 'Skills' })}</h2>
      <ul>
        {of.skills.map((one) => (
          <li key={one.title.en}>
            {say(one.title)} <span className="quiet">{say(LEVELS[one.level - 1] ?? { zh: '', en: '' })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
