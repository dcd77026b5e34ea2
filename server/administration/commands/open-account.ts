import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { isMobile, normaliseLogin } from '../../platform/identity/login.ts'
import { staff } from '../schema.ts'

/**
 * Opens an account for somebody who works here. The password is shown once, and good until its first use. Somebody who has an account already keeps
 * it, with its name and password: then none is shown.
 */
export const openAccount = command({
  name: 'administration/open-account',
  summary: 'Opens an account with a password that has to be changed at the first sign-in',
  input: z.object({ login: z.string().trim().min(3).max(40), name: z.string().trim().min(1).max(40) }),
  output: z.object({ accountId: z.string(), password: z.string().nullable() }),
  access: { officers: ['system-admin'] },
  secretAnswer: true,
  run: async (anyContext, { login, name }, effects) => {
    const context = anyContext as SignedIn
    const plain = normaliseLogin(login)
    if (!isMobile(plain) && !/^[a-z][a-z0-9._-]{2,39}$/.test(plain.toLowerCase())) {
      throw unprocessable(
        {
          zh: '请填 11 位手机号，或以字母开头、由字母和数字组成的账号。',
          en: 'Enter an 11-digit mobile number, or a name of letters and digits that begins with a letter.',
        },
        'login',
      )
    }
    const { id, password } = await context.identity.openAccount(context.db, plain, name)
    const made = await context.db
      .insert(staff)
      .values({
        tenantId: context.tenant.id,
        accountId: id,
        loginMask: isMobile(plain) ? `＊＊＊＊${plain.slice(-4)}` : plain,
        openedBy: context.actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ accountId: staff.accountId })
    if (made.length === 0) {
      throw conflict({ zh: '这个账号已经在人员名单里。', en: 'This account is among the people already.' })
    }
    effects.about({ kind: 'account', id }, { known: password === null })
    return { accountId: id, password }
  },
})
