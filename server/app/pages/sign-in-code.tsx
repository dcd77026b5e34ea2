import { Fault } from '../../platform/fault.ts'
import { ErrorSummary, Form, TextField } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { safeBack } from './safe-back.ts'

const TITLE = { zh: '输入验证码', en: 'Enter the code' }

function form(request: PageRequest, phone: string, error?: string): PageAnswer {
  const { say, to, platform } = request
  const back = safeBack(request.search.back)
  const shown = platform.findDemonstrationCode?.(phone)
  return {
    kind: 'html',
    title: TITLE,
    unlisted: true,
    status: error ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say({
            zh: `验证码已发送到尾号 ${phone.slice(-4)} 的手机，5 分钟内有效。`,
            en: `A code was sent to the number ending in ${phone.slice(-4)}. It is valid for five minutes.`,
          })}
        </p>
        {shown && (
          <p className="said">
            {say({ zh: '演示环境不发短信。验证码：', en: 'The demonstration sends no SMS. The code is ' })}
            <b id="demonstration-code">{shown}</b>
          </p>
        )}
        <ErrorSummary say={say} errors={error ? [{ field: 'code', text: error }] : []} />
        <Form action={to(`/sign-in/code?back=${encodeURIComponent(back)}`)}>
          <TextField
            name="code"
            label={say({ zh: '6 位验证码', en: 'Six-digit code' })}
            inputMode="numeric"
            autoComplete="one-time-code"
            error={error}
          />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '登录', en: 'Sign in' })}
            </button>
            <a href={to(`/sign-in?back=${encodeURIComponent(back)}`)}>
              {say({ zh: '换个号码，或重新发送', en: 'Another number, or send again' })}
            </a>
          </p>
        </Form>
      </>
    ),
  }
}

export const signInCodePage: Page = {
  method: 'GET',
  path: '/sign-in/code',
  access: 'anyone',
  handle: async (request) => {
    const phone = request.readSealed('phone')
    return phone === undefined ? { kind: 'redirect', to: request.to('/sign-in') } : form(request, phone)
  },
}

export const signInCode: Page = {
  method: 'POST',
  path: '/sign-in/code',
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const phone = request.readSealed('phone')
    if (phone === undefined) return { kind: 'redirect', to: request.to('/sign-in') }
    const code = textOf(request.form, 'code').normalize('NFKC').replace(/\s/g, '')
    try {
      const cookies = await request.platform.identity.signInWithCode(phone, code, request.headers)
      const to = request.to(safeBack(request.search.back))
      return { kind: 'redirect', to, cookies, sealed: [{ name: 'phone', value: null }] }
    } catch (error) {
      if (error instanceof Fault && error.code === 'unprocessable') return form(request, phone, request.say(error.say))
      throw error
    }
  },
}
