import type { Localised } from '@xinglin/base'
import { colour, fontFamily } from '@xinglin/tokens'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Tenant } from '../context.ts'
import { htmlLang, type Lang, sayIn } from '../text/lang.ts'
import type { ChannelName, Letter } from './channel.ts'

/** A message as a letter needs it. */
export type Note = { readonly id: string; readonly title: Localised; readonly body: Localised; readonly path: string }

type Sheet = {
  readonly lang: Lang
  readonly subject: string
  readonly notes: readonly { title: string; body: string; link: string }[]
  readonly open: string
  readonly foot: string
  readonly settings: string
}

/**
 * What goes out for one message, or for several as a digest. An e-mail holds the whole text; an SMS its first line and the way to the
 * messages. Neither holds a name or a sum: both lie open on the way.
 */
export function letterOf(
  tenant: Tenant,
  origin: string,
  lang: Lang,
  channel: ChannelName,
  notes: readonly Note[],
): Letter {
  const say = sayIn(lang)
  const base = `${origin}/${tenant.slug}/${lang}`
  const linkTo = (path: string) => (path.startsWith('/desk/') ? `${origin}${path}` : `${base}${path}`)
  const [first] = notes
  const several = { zh: `你有 ${notes.length} 条新消息`, en: `You have ${notes.length} new messages` }
  const said = notes.length === 1 && first ? first.title : several
  const demonstration = tenant.demonstration ? say({ zh: '【演示】', en: '[Demonstration] ' }) : ''
  const sheet: Sheet = {
    lang,
    subject: `${demonstration}${say(said)}`,
    notes: notes.map((one) => ({ title: say(one.title), body: say(one.body), link: linkTo(one.path) })),
    open: say({ zh: '登录查看', en: 'Sign in and see it' }),
    foot: say({
      zh: `这封邮件由${tenant.title.zh}生物医药人才服务平台自动发出，请不要回复。收件地址和通知方式可以随时更改：`,
      en: `Sent by the biopharma talent service of ${tenant.title.en}; please do not reply. Change where and when you are told: `,
    }),
    settings: `${base}/messages/settings`,
  }
  const link = channel === 'email' && notes.length === 1 && first ? linkTo(first.path) : `${base}/messages`
  return {
    id: `${first?.id ?? ''}.${channel}`,
    lang,
    kind: 'notice',
    subject: sheet.subject,
    text: plain(sheet),
    html: `<!doctype html>${renderToStaticMarkup(<Html sheet={sheet} />)}`,
    link,
  }
}

function plain({ notes, foot, settings }: Sheet): string {
  const told = notes.map((one) => `${one.title}\n\n${one.body}\n\n${one.link}`)
  return `${told.join('\n\n– – –\n\n')}\n\n--\n${foot}${settings}\n`
}

/** Mail programs read styles in place only, and no picture is loaded from anywhere. */
function Html({ sheet }: { sheet: Sheet }) {
  return (
    <html lang={htmlLang[sheet.lang]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{sheet.subject}</title>
      </head>
      <body style={{ margin: 0, padding: '24px 16px', color: colour.ink, background: '#fff', fontFamily }}>
        <div style={{ maxWidth: 560, margin: '0 auto', fontSize: 16, lineHeight: 1.7 }}>
          {sheet.notes.map((one) => (
            <div
              key={one.title + one.link}
              style={{ paddingBottom: 20, borderBottom: `1px solid ${colour.line}`, marginBottom: 20 }}
            >
              <h1 style={{ fontSize: 19, lineHeight: 1.5, margin: '0 0 8px', fontWeight: 600 }}>{one.title}</h1>
              <p style={{ margin: '0 0 16px' }}>{one.body}</p>
              <a
                href={one.link}
                style={{
                  display: 'inline-block',
                  padding: '9px 20px',
                  borderRadius: 6,
                  background: colour.pine,
                  color: '#fff',
                  textDecoration: 'none',
                }}
              >
                {sheet.open}
              </a>
            </div>
          ))}
          <p style={{ margin: 0, fontSize: 13, color: colour.ink3 }}>
            {sheet.foot}
            <a href={sheet.settings} style={{ color: colour.pine }}>
              {sheet.settings}
            </a>
          </p>
        </div>
      </body>
    </html>
  )
}
