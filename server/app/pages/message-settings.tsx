import { ErrorSummary, type FieldError } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { dropAddress } from '../commands/drop-address.ts'
import { giveAddress } from '../commands/give-address.ts'
import { proveAddress } from '../commands/prove-address.ts'
import { setNotices } from '../commands/set-notices.ts'
import { noticeSettings } from '../queries/notice-settings.ts'
import { AddressCard } from './message-address.tsx'
import { PreferenceForm } from './message-preferences.tsx'

const PATH = '/messages/settings'
const ADDRESS = '/messages/address'
const TITLE = { zh: '怎样通知我', en: 'How I am told' }

async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, platform } = request
  const settings = await request.ask(noticeSettings, {})
  const { open } = platform.channels
  return {
    kind: 'html',
    title: TITLE,
    room: 'messages',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say({
            zh: '每条通知都在“消息”里，一直可以查。另外还可以发到手机或邮箱；那里只写申请编号和要做的事，不写姓名和金额。',
            en: 'Every notice is under Messages and stays there. It can also reach you by e-mail or on your phone; there it names the application and what to do, never names or sums.',
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        {request.search.saved && (
          <p className="said" role="status">
            {say({ zh: '已保存。', en: 'Saved.' })}
          </p>
        )}
        {open.length === 0 && (
          <p className="said">
            {say({
              zh: '本站还没有接通邮件、短信和微信，现在只能在“消息”里看。接通以后，这里可以登记邮箱和手机号。',
              en: 'This site is not connected to e-mail, SMS or WeChat yet: notices are under Messages only. Once it is, you can give your address here.',
            })}
          </p>
        )}
        {open.includes('email') && (
          <AddressCard request={request} kind="email" action={ADDRESS} settings={settings} errors={errors} />
        )}
        {open.includes('sms') && (
          <AddressCard request={request} kind="phone" action={ADDRESS} settings={settings} errors={errors} />
        )}
        <PreferenceForm request={request} action={to(PATH)} settings={settings} open={open} />
      </>
    ),
  }
}

export const messageSettingsPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'signed_in',
  handle: (request) => show(request),
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

export const messageSettingsPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { form, to } = request
    const before = await request.ask(noticeSettings, {})
    const shut = (channel: (typeof before.urgentBy)[number]) => !request.platform.channels.open.includes(channel)
    // What is not offered today is not on the form; what was chosen for it earlier stays chosen.
    const done = await tryAct(request, 'lang', () =>
      request.act(setNotices, {
        lang: textOf(form, 'lang'),
        urgentBy: [...listOf(form.urgentBy), ...before.urgentBy.filter(shut)],
        usualBy: [...listOf(form.usualBy), ...before.usualBy.filter(shut)],
        quietFrom: textOf(form, 'quietFrom'),
        quietUntil: textOf(form, 'quietUntil'),
        digest: textOf(form, 'digest'),
      }),
    )
    return done.ok ? { kind: 'redirect', to: to(`${PATH}?saved=yes`) } : show(request, done.errors)
  },
}

const WRONG_CODE = {
  wrong: { zh: '验证码不对，请检查后再试。', en: 'That is not the code. Please check and try again.' },
  over: { zh: '验证码已失效，请重新发送。', en: 'The code is no longer valid. Please ask for a new one.' },
}

/** Gives an address, proves it by its code, or takes it back. */
export const messageAddressPost: Page = {
  method: 'POST',
  path: ADDRESS,
  access: 'signed_in',
  guarded: true,
  handle: async (request) => {
    const { form, say, to } = request
    const kind = textOf(form, 'kind')
    const back = { kind: 'redirect', to: to(`${PATH}#${kind}`) } as const
    if (textOf(form, 'do') === 'drop') {
      await request.act(dropAddress, { kind })
      return back
    }
    if (textOf(form, 'do') === 'prove') {
      const { result } = await request.act(proveAddress, { kind, code: textOf(form, 'code') })
      if (result === 'proved') return back
      return show(request, [{ field: `${kind}-code`, text: say(WRONG_CODE[result]) }])
    }
    const given = await tryAct(request, 'address', () =>
      request.act(giveAddress, { kind, address: textOf(form, 'address') }),
    )
    if (given.ok) return back
    return show(
      request,
      given.errors.map((one) => ({ ...one, field: `${kind}-${one.field}` })),
    )
  },
}
