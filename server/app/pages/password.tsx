import { writeAudit } from '../../platform/audit/write.ts'
import { tenantTransaction } from '../../platform/database/index.ts'
import { type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { openContext } from '../../platform/visit.ts'
import { safeBack } from './safe-back.ts'

const PATH = '/password'
const [SHORTEST, LONGEST] = [10, 128]

const FIELDS = [
  { name: 'current', label: { zh: '现在的密码', en: 'Present password' }, complete: 'current-password' },
  { name: 'next', label: { zh: '新密码', en: 'New password' }, complete: 'new-password' },
  { name: 'again', label: { zh: '再输一次新密码', en: 'New password again' }, complete: 'new-password' },
] as const

function show(request: PageRequest, errors: readonly FieldError[] = []): PageAnswer {
  const { say, visit } = request
  const first = visit.account?.passwordOnce
  return formPage(
    request,
    {
      title: first
        ? { zh: '设置自己的密码', en: 'Choose your own password' }
        : { zh: '修改密码', en: 'Change password' },
      lede: say(
        first
          ? {
              zh: '初始密码是管理员告诉你的，只用这一次。换成只有你知道的密码后，就可以开始办理。',
              en: 'Your first password was told to you by the administrator and is good this once. Change it to one that only you know, and you can begin.',
            }
          : { zh: '修改后，其他设备上的登录会一并退出。', en: 'Sessions on other devices end when it is changed.' },
      ),
      errors,
      action: `${PATH}?back=${encodeURIComponent(safeBack(request.search.back))}`,
      submit: { zh: '保存新密码', en: 'Save' },
    },
    FIELDS.map((one) => (
      <TextField
        key={one.name}
        name={one.name}
        type="password"
        label={say(one.label)}
        help={
          one.name === 'next'
            ? say({
                zh: `至少 ${SHORTEST} 位，不要和别处相同。`,
                en: `At least ${SHORTEST} characters, used nowhere else.`,
              })
            : undefined
        }
        error={errorOf(errors, one.name)}
        autoComplete={one.complete}
      />
    )),
  )
}

export const passwordPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => show(request),
}

/** What does not fit about a new password, before it is tried. */
function faultOf(current: string, next: string, again: string): { field: string; zh: string; en: string } | undefined {
  if (next.length < SHORTEST || next.length > LONGEST) {
    return {
      field: 'next',
      zh: `新密码要 ${SHORTEST} 到 ${LONGEST} 位。`,
      en: `A password has ${SHORTEST} to ${LONGEST} characters.`,
    }
  }
  if (next === current)
    return { field: 'next', zh: '新密码不能和现在的相同。', en: 'The new password is the present one.' }
  if (next !== again) return { field: 'again', zh: '两次输入的新密码不一样。', en: 'The two new passwords differ.' }
  return undefined
}

export const passwordPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  guarded: true,
  handle: async (request) => {
    const { form, platform, say, to, visit } = request
    const [current, next, again] = [textOf(form, 'current'), textOf(form, 'next'), textOf(form, 'again')]
    const fault = faultOf(current, next, again)
    if (fault) return show(request, [{ field: fault.field, text: say(fault) }])
    const done = await tryAct(request, 'current', () =>
      platform.identity.changePassword(current, next, request.headers),
    )
    if (!done.ok) {
      const wrong = { zh: '现在的密码不对。', en: 'The present password is not right.' }
      return show(request, [{ field: 'current', text: say(wrong) }])
    }
    await tenantTransaction(platform.pool, visit.tenant.id, async (db) => {
      const context = await openContext(platform, visit, db)
      await writeAudit(context, 'platform/change-password', { kind: 'account', id: visit.account?.id ?? '' })
    })
    return { kind: 'redirect', to: to(safeBack(request.search.back)), cookies: done.value }
  },
}
