import { isMobile } from '../../platform/identity/login.ts'
import { type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { safeBack } from './safe-back.ts'

const PATH = '/sign-in'

function show(request: PageRequest, errors: readonly FieldError[] = []): PageAnswer {
  const { say } = request
  return formPage(
    request,
    {
      title: { zh: '登录或注册', en: 'Sign in or sign up' },
      lede: say({
        zh: '用手机号就可以，第一次登录会自动建立账号。也可以用密码登录。',
        en: 'Your mobile number is enough; the first sign-in makes your account. You can also use a password.',
      }),
      errors,
      action: `${PATH}?back=${encodeURIComponent(safeBack(request.search.back))}`,
      submit: { zh: '继续', en: 'Continue' },
    },
    <>
      <TextField
        name="login"
        label={say({ zh: '手机号或账号', en: 'Mobile number or account' })}
        value={textOf(request.form, 'login')}
        error={errorOf(errors, 'login')}
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        label={say({ zh: '密码', en: 'Password' })}
        help={say({ zh: '用短信验证码登录的，这里不用填。', en: 'Leave empty to sign in with a code by SMS.' })}
        error={errorOf(errors, 'password')}
        autoComplete="current-password"
        optional
      />
    </>,
  )
}

export const signInPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'anyone',
  handle: async (request) => show(request),
}

export const signIn: Page = {
  method: 'POST',
  path: PATH,
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { say, to, platform } = request
    const back = safeBack(request.search.back)
    const login = textOf(request.form, 'login')
    const password = textOf(request.form, 'password')
    const wrong = (text: { zh: string; en: string }) => show(request, [{ field: 'login', text: say(text) }])
    if (!login) return wrong({ zh: '请填写手机号或账号。', en: 'Enter your mobile number or account.' })
    if (!password && !isMobile(login)) {
      return wrong({
        zh: '请填写 11 位手机号；用账号登录的请填密码。',
        en: 'Enter an 11-digit mobile number; with an account name, enter its password.',
      })
    }
    const done = await tryAct(request, 'password', async () =>
      password
        ? await platform.identity.signInWithPassword(login, password, request.headers)
        : await platform.identity.sendCode(login),
    )
    if (!done.ok) return show(request, done.errors)
    if (done.value) return { kind: 'redirect', to: to(back), cookies: done.value }
    const next = to(`${PATH}/code?back=${encodeURIComponent(back)}`)
    return { kind: 'redirect', to: next, sealed: [{ name: 'phone', value: login }] }
  },
}
