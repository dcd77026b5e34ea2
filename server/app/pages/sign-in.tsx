import { Fault } from '../../platform/fault.ts'
import { isMobile } from '../../platform/identity/login.ts'
import type { FieldError } from '../../platform/pages/form.tsx'
import { ErrorSummary, Form, TextField } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { safeBack } from './safe-back.ts'

const TITLE = { zh: '登录或注册', en: 'Sign in or sign up' }

function form(request: PageRequest, back: string, errors: readonly FieldError[] = [], login = ''): PageAnswer {
  const { say, to } = request
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.text
  return {
    kind: 'html',
    title: TITLE,
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say({
            zh: '用手机号就可以，第一次登录会自动建立账号。也可以用密码登录。',
            en: 'Your mobile number is enough; the first sign-in makes your account. You can also use a password.',
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <Form action={to(`/sign-in?back=${encodeURIComponent(back)}`)}>
          <TextField
            name="login"
            label={say({ zh: '手机号或账号', en: 'Mobile number or account' })}
            value={login}
            error={errorOf('login')}
            autoComplete="username"
          />
          <TextField
            name="password"
            type="password"
            label={say({ zh: '密码', en: 'Password' })}
            help={say({ zh: '用短信验证码登录的，这里不用填。', en: 'Leave empty to sign in with a code by SMS.' })}
            error={errorOf('password')}
            autoComplete="current-password"
            optional
          />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '继续', en: 'Continue' })}
            </button>
          </p>
        </Form>
      </>
    ),
  }
}

export const signInPage: Page = {
  method: 'GET',
  path: '/sign-in',
  access: 'anyone',
  handle: async (request) => form(request, safeBack(request.search.back)),
}

export const signIn: Page = {
  method: 'POST',
  path: '/sign-in',
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { say, to, platform } = request
    const back = safeBack(request.search.back)
    const login = textOf(request.form, 'login')
    const password = textOf(request.form, 'password')
    const wrong = (field: string, text: { zh: string; en: string }) =>
      form(request, back, [{ field, text: say(text) }], login)
    if (!login) return wrong('login', { zh: '请填写手机号或账号。', en: 'Enter your mobile number or account.' })
    try {
      if (password) {
        const cookies = await platform.identity.signInWithPassword(login, password, request.headers)
        return { kind: 'redirect', to: to(back), cookies }
      }
      if (!isMobile(login)) {
        return wrong('login', {
          zh: '请填写 11 位手机号；用账号登录的请填密码。',
          en: 'Enter an 11-digit mobile number; with an account name, enter its password.',
        })
      }
      await platform.identity.sendCode(login)
    } catch (error) {
      if (error instanceof Fault && error.code === 'unprocessable') return wrong('password', error.say)
      throw error
    }
    return {
      kind: 'redirect',
      to: to(`/sign-in/code?back=${encodeURIComponent(back)}`),
      sealed: [{ name: 'phone', value: login }],
    }
  },
}
