import { formatDay, parseDay } from '@xinglin/base'
import { Form } from '../../platform/pages/form.tsx'
import { type Page, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { openMessage } from '../commands/open-message.ts'
import { readMessages } from '../commands/read-messages.ts'
import { messages } from '../queries/messages.ts'

const PATH = '/messages'
const TITLE = { zh: '消息', en: 'Messages' }
const SIZE = 30

type Row = Awaited<ReturnType<typeof ask>>['rows'][number]

const ask = (request: PageRequest, page: number) => request.ask(messages, { page, size: SIZE })

/** One message with its one button: it marks the message as read and leads to what it is about. */
function Entry({ request, row }: { request: PageRequest; row: Row }) {
  const { say, to, visit } = request
  const on = parseDay(row.businessDay)
  return (
    <article className={row.read ? 'message' : 'message unread'}>
      <header>
        <h2>{say(row.title)}</h2>
        <p className="quiet">
          {!row.read && <span className="tag">{say({ zh: '未读', en: 'Unread' })}</span>}{' '}
          {on && <time dateTime={row.businessDay}>{formatDay(on, visit.lang)}</time>}
        </p>
      </header>
      <p>{say(row.body)}</p>
      <Form action={to(PATH)}>
        <input type="hidden" name="open" value={row.id} />
        <button className={!row.read && row.urgency === 'urgent' ? 'btn' : 'btn q'} type="submit">
          {say(verbOf(row))}
          <span className="hidden">{say({ zh: `：${row.title.zh}`, en: `: ${row.title.en}` })}</span>
        </button>
      </Form>
    </article>
  )
}

function verbOf({ path }: Row) {
  if (path.startsWith('/desk/')) return { zh: '到工作台查看', en: 'See it at the desk' }
  if (path === '/casework/notices') return { zh: '查看公示', en: 'See the notices' }
  return { zh: '查看申请', en: 'See the application' }
}

export const messagesPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { say, to } = request
    const page = Math.min(1000, Math.max(1, Math.trunc(Number(request.search.page)) || 1))
    const { rows, unread, total } = await ask(request, page)
    return {
      kind: 'html',
      title: TITLE,
      room: 'messages',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {total === 0
              ? say({
                  zh: '还没有消息。你的申请有了进展，或者需要你做什么，会写在这里。',
                  en: 'No messages yet. What happens to your applications, and what is asked of you, will be told here.',
                })
              : unread === 0
                ? say({ zh: '都看过了。', en: 'You have seen all of them.' })
                : say({ zh: `${unread} 条未读。`, en: `${unread} unread.` })}{' '}
            <a href={to(`${PATH}/settings`)}>{say({ zh: '怎样通知我', en: 'How I am told' })}</a>
          </p>
          {unread > 0 && (
            <Form action={to(PATH)}>
              <button className="btn q" type="submit" name="all" value="yes">
                {say({ zh: '全部标为已读', en: 'Mark all as read' })}
              </button>
            </Form>
          )}
          {rows.map((row) => (
            <Entry key={row.id} request={request} row={row} />
          ))}
          {total > page * SIZE && (
            <p className="act">
              <a href={to(`${PATH}?page=${page + 1}`)}>{say({ zh: '更早的消息', en: 'Earlier messages' })}</a>
            </p>
          )}
        </>
      ),
    }
  },
}

export const messagesPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { form, to } = request
    if (textOf(form, 'all')) {
      await request.act(readMessages, {})
      return { kind: 'redirect', to: to(PATH) }
    }
    const { path } = await request.act(openMessage, { id: textOf(form, 'open') })
    return { kind: 'redirect', to: path.startsWith('/desk/') ? path : to(path) }
  },
}
