import { type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { safeBack } from './safe-back.ts'

const PATH = '/sign-in/code'

function show(request: PageRequest, phone: string, errors: readonly FieldError[] = []): PageAnswer {
  const { say, to, platform } = request
  const back = encodeURIComponent(safeBack(request.search.back))
  const shown = platform.findDemonstrationCode?.(phone)
  const tail = phone.slice(-4)
  return formPage(
    request,
    {
      title: { zh: '输入验证码', en: 'Enter the code' },
      lede: say({
        zh: `验证码已发送到尾号 ${tail} 的手机，5 分钟内有效。`,
        en: `A code was sent to the number ending in ${tail}. It is valid for five minutes.`,
      }),
      before: shown && (
        <p className="said">
          {say({ zh: '演示环境不发短信。验证码：', en: 'The demonstration sends no SMS. The code is ' })}
          <b id="demonstration-code">{shown}</b>
        </p>
      ),
      errors,
      action: `${PATH}?back=${back}`,
      submit: { zh: '登录', en: 'Sign in' },
      beside: (
        <a href={to(`/sign-in?back=${back}`)}>
          {say({ zh: '换个号码，或重新发送', en: 'Another number, or send again' })}
        </a>
      ),
    },
    <TextField
      name="code"
      label={say({ zh: '6 位验证码', en: 'Six-digit code' })}
      inputMode="numeric"
      autoComplete="one-time-code"
      error={errorOf(errors, 'code')}
    />,
  )
}

export const signInCodePage: Page = {
  method: 'GET',
  path: PATH,
  access: 'anyone',
  handle: async (request) => {
    const phone = request.readSealed('phone')
    return phone === undefined ? { kind: 'redirect', to: request.to('/sign-in') } : show(request, phone)
  },
}

export const signInCode: Page = {
  method: 'POST',
  path: PATH,
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const phone = request.readSealed('phone')
    if (phone === undefined) return { kind: 'redirect', to: request.to('/sign-in') }
    const code = textOf(request.form, 'code').normalize('NFKC').replace(/\s/g, '')
    const done = await tryAct(request, 'code', () =>
      request.platform.identity.signInWithCode(phone, code, request.headers),
    )
    if (!done.ok) return show(request, phone, done.errors)
    const to = request.to(safeBack(request.search.back))
    return { kind: 'redirect', to, cookies: done.value, sealed: [{ name: 'phone', value: null }] }
  },
}
