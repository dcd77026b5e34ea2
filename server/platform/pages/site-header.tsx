import { sayIn } from '../text/lang.ts'
import type { Frame } from './layout.tsx'
import { Leaf } from './leaf.tsx'

/** Rooms that have a public face, in the order of the navigation. */
const ROOMS = [
  { room: 'policy', path: '/policy', title: { zh: '政策', en: 'Policies' } },
  { room: 'ask', path: '/policy/ask', title: { zh: '我能享受什么', en: 'What is due to me' } },
  { room: 'openings', path: '/registry/openings', title: { zh: '岗位', en: 'Openings' } },
  { room: 'matching', path: '/matching', title: { zh: '对接', en: 'Matches' } },
  { room: 'notices', path: '/casework/notices', title: { zh: '公示', en: 'Public notices' } },
  { room: 'casework', path: '/casework', title: { zh: '我的申请', en: 'My applications' } },
] as const

export function SiteHeader({ frame }: { frame: Frame }) {
  const { tenant, lang, account } = frame.visit
  const say = sayIn(lang)
  const to = (path: string) => `/${tenant.slug}/${lang}${path}`
  const back = encodeURIComponent(frame.path)
  return (
    <header className="site">
      <div className="wrap">
        <a className="brand" href={to('/')}>
          <Leaf />
          {say({ zh: '杏林', en: 'Xinglin' })}
          <span className="city">{say(tenant.title)}</span>
        </a>
        <nav aria-label={say({ zh: '主导航', en: 'Main' })}>
          {ROOMS.map((one) => (
            <a key={one.room} href={to(one.path)} aria-current={frame.room === one.room ? 'page' : undefined}>
              {say(one.title)}
            </a>
          ))}
        </nav>
        <div className="tools">
          {account && <MessagesLink frame={frame} />}
          {account ? (
            <a href={to('/registry/me')}>{account.name || say({ zh: '我的资料', en: 'My facts' })}</a>
          ) : (
            <a href={to(`/sign-in?back=${back}`)}>{say({ zh: '登录', en: 'Sign in' })}</a>
          )}
          <a href={to(`/view?elder=${frame.elder ? 'off' : 'on'}&back=${back}`)}>
            {frame.elder ? say({ zh: '标准模式', en: 'Standard view' }) : say({ zh: '长者模式', en: 'Larger view' })}
          </a>
          {lang === 'zh' ? (
            <a href={`/${tenant.slug}/en${frame.path}`} lang="en">
              English
            </a>
          ) : (
            <a href={`/${tenant.slug}/zh${frame.path}`} lang="zh-CN">
              中文
            </a>
          )}
        </div>
      </div>
    </header>
  )
}

/** The bell: how many messages nobody has opened yet. */
function MessagesLink({ frame }: { frame: Frame }) {
  const say = sayIn(frame.visit.lang)
  const { tenant, lang } = frame.visit
  return (
    <a
      className="bell"
      href={`/${tenant.slug}/${lang}/messages`}
      aria-current={frame.room === 'messages' ? 'page' : undefined}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2a5 5 0 0 0-5 5v4l-1.5 3h13L15 11V7a5 5 0 0 0-5-5zM8 16a2 2 0 0 0 4 0" />
      </svg>
      {say({ zh: '消息', en: 'Messages' })}
      {frame.unread > 0 && (
        <b>
          {frame.unread > 99 ? '99+' : frame.unread}
          <span className="hidden">{say({ zh: ' 条未读', en: ' unread' })}</span>
        </b>
      )}
    </a>
  )
}
