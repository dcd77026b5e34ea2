import { Fault, forbidden, notSignedIn } from '../fault.ts'
import type { Absent, Actor } from './actor.ts'
import { isAdministrator } from './roles.ts'

/**
 * Who may call a command or query at all; what they may call it on is decided where the thing is read.
 * There is no default: a command without a rule does not compile, and what no rule allows is refused.
 * `any_account` lets in also whoever has still to change their first password; `any` officers are those who handle cases, `every` one
 * means the administrators too.
 */
export type AccessRule = 'anyone' | 'any_account' | 'signed_in' | ForOfficers
type ForOfficers = { readonly officers: readonly string[] | 'any' | 'every' }

const passwordFirst = new Fault('forbidden', {
  zh: '请先修改初始密码，再继续办理。',
  en: 'Please change your first password before you go on.',
})

/** Throws `not_signed_in` or `forbidden` unless the rule lets this actor pass. The only gate. */
export function admit(rule: AccessRule, actor: Actor | null, name: string): void {
  if (rule === 'anyone') return
  if (actor === null) throw notSignedIn(`${name} needs a signed-in account`)
  if (rule === 'any_account') return
  if (actor.passwordOnce) throw passwordFirst
  if (rule === 'signed_in') return
  if (!passing(rule, actor).length) throw forbidden(`${name} needs one of ${String(rule.officers)}`)
}

/** The colleague through whose office alone the rule lets this actor pass; undefined where an office of their own does. */
export function admittedFor(rule: AccessRule, actor: Actor | null): Absent | undefined {
  if (actor === null || typeof rule === 'string') return undefined
  const offices = passing(rule, actor)
  return offices.every((one) => one.onBehalfOf) ? offices[0]?.onBehalfOf : undefined
}

function passing({ officers: roles }: ForOfficers, actor: Actor) {
  if (roles === 'every') return actor.offices
  return actor.offices.filter(({ role }) => (roles === 'any' ? !isAdministrator(role) : roles.includes(role)))
}
