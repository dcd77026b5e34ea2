import { day, dayInShanghai, type Fen, formatDay, formatMoney } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { type FieldError, Form } from '../../platform/pages/form.tsx'
import { framedPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { renewProfile } from '../commands/renew-profile.ts'
import { stopProfile } from '../commands/stop-profile.ts'
import { KINDS } from '../opportunities/kinds.ts'
import { LEVELS } from '../opportunities/words.ts'
import { RENEW_AFTER } from '../profiles/ageing.ts'
import type { Profile } from '../profiles/read.ts'
import { cityWords } from '../queries/city-words.ts'
import { type MyProfile, myProfile } from '../queries/my-profile.ts'
import { Consents } from './consents.tsx'

const TITLE = { zh: '求职档案', en: 'My profile' }
export const PROFILE = '/registry/profile'

export async function showProfile(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to } = request
  const mine = await request.ask(myProfile, {})
  const lede = say({
    zh: '写会什么、想找什么。性别、出生日期、照片、婚育不在里面，也不参加匹配。',
    en: 'What you can do and what you look for. Sex, birth date, photograph and marriage are not in it and never matched.',
  })
  return framedPage(
    request,
    { title: TITLE, lede, room: 'me', errors },
    <>
      {mine.profile ? (
        <Kept of={mine.profile} pack={await request.ask(cityWords, {})} request={request} />
      ) : (
        <p className="act">
          <a className="btn" href={to(`${PROFILE}/edit`)}>
            {say({ zh: '填写档案', en: 'Write it' })}
          </a>
        </p>
      )}
      {mine.personId && <Consents mine={mine} request={request} />}
      {mine.personId && <SeenBy mine={mine} request={request} />}
    </>,
  )
}

function Kept({ of, pack, request }: { of: Profile; pack: Pack; request: PageRequest }) {
  const { say, to, visit } = request
  const { areas, taxonomy } = pack
  const skills = new Map(taxonomy.skills.map(({ id, title }) => [id, say(title)]))
  const roles = new Map(taxonomy.roles.map(({ id, title }) => [id, say(title)]))
  const list = (texts: readonly (string | undefined)[]) =>
    texts.filter(Boolean).join(say({ zh: '、', en: ', ' })) || say({ zh: '不限', en: 'anything' })
  const rows = [
    [
      { zh: '技能', en: 'Skills' },
      list(
        of.skills.map(
          ({ skill, level }) => `${skills.get(skill) ?? skill}（${say(LEVELS[level - 1] ?? { zh: '', en: '' })}）`,
        ),
      ),
    ],
    [{ zh: '工作年限', en: 'Years of work' }, String(of.years)],
    [{ zh: '做过什么', en: 'Experience' }, of.experience || say({ zh: '未写', en: 'not written' })],
    [{ zh: '想找', en: 'Looking for' }, list(of.wishedKinds.map((kind) => say(KINDS[kind].title)))],
    [{ zh: '职位', en: 'Roles' }, list(of.wishedRoles.map((id) => roles.get(id)))],
    [
      { zh: '地点', en: 'Places' },
      list(of.wishedAreas.map((code) => areas.get(code)).map((area) => area && say(area.title))),
    ],
    [
      { zh: '月报酬不低于', en: 'Pay a month from' },
      of.wishedPay === null ? say({ zh: '不限', en: 'anything' }) : formatMoney(of.wishedPay as Fen, visit.lang),
    ],
    [
      { zh: '可到岗', en: 'Available from' },
      of.availableFrom === null ? say({ zh: '随时', en: 'any day' }) : formatDay(day(of.availableFrom), visit.lang),
    ],
  ] as const
  return (
    <section className="sheet">
      <header>
        <h2>{say({ zh: '我写的', en: 'What I wrote' })}</h2>
        <span className={of.looking === 'yes' ? 'tag plain' : 'tag'}>
          {of.looking === 'yes' ? say({ zh: '正在找', en: 'looking' }) : say({ zh: '已暂停', en: 'paused' })}
        </span>
      </header>
      <dl className="rows">
        {rows.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {say({
          zh: `上次确认：${formatDay(day(of.renewedOn), 'zh')}。满 ${RENEW_AFTER} 天会请你再确认一次，一直不确认就暂停。`,
          en: `Last confirmed on ${formatDay(day(of.renewedOn), 'en')}. After ${RENEW_AFTER} days we ask you again; without an answer it is paused.`,
        })}
      </p>
      <div className="act">
        <a className="btn" href={to('/matching/openings')}>
          {say({ zh: '看适合我的岗位', en: 'See openings that suit me' })}
        </a>
        <a className="btn q" href={to(`${PROFILE}/edit`)}>
          {say({ zh: '修改', en: 'Change' })}
        </a>
        <Form action={to(`${PROFILE}/looking`)}>
          <button className="btn q" type="submit" name="looking" value="yes">
            {say({ zh: '确认仍然有效', en: 'Still true' })}
          </button>{' '}
          {of.looking === 'yes' && (
            <button className="btn q" type="submit" name="looking" value="no">
              {say({ zh: '不找了，暂停', en: 'Not looking: pause' })}
            </button>
          )}
        </Form>
      </div>
    </section>
  )
}

function SeenBy({ mine, request }: { mine: MyProfile; request: PageRequest }) {
  const { say, visit } = request
  return (
    <section id="seen">
      <h2>{say({ zh: '谁看过', en: 'Who has seen it' })}</h2>
      {mine.seen.length === 0 && <p>{say({ zh: '还没有人看过。', en: 'Nobody yet.' })}</p>}
      <ul>
        {mine.seen.map((one) => (
          <li key={one.at.toISOString()}>
            {formatDay(dayInShanghai(one.at), visit.lang)} ·{' '}
            {one.organisation ? (
              <span lang="zh-CN">{one.organisation}</span>
            ) : (
              say({ zh: '工作人员', en: 'an officer' })
            )}{' '}
            ·{' '}
            {one.how === 'named'
              ? say({ zh: '看到姓名', en: 'with your name' })
              : say({ zh: '匿名名单', en: 'in a list without names' })}
            {one.opening && <span lang="zh-CN"> · {one.opening}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

export const profilePage: Page = {
  method: 'GET',
  path: PROFILE,
  access: 'signed_in',
  handle: (request) => showProfile(request),
}

export const lookingPost: Page = {
  method: 'POST',
  path: `${PROFILE}/looking`,
  access: 'signed_in',
  handle: async (request) => {
    const next = textOf(request.form, 'looking') === 'no' ? stopProfile : renewProfile
    const done = await tryAct(request, 'main', () => request.act(next, {}))
    return done.ok ? { kind: 'redirect', to: request.to(PROFILE) } : showProfile(request, done.errors)
  },
}
