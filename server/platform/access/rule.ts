import { forbidden, notSignedIn } from '../fault.ts'
import type { Actor } from './actor.ts'

/**
 * Who may call a command or query at all; what they may call it on is decided where the thing is read.
 * There is no default: a command without a rule does not compile, and what no rule allows is refused.
 */
export type AccessRule = 'anyone' | 'signed_in' | { readonly officers: readonly string[] | 'any' }

/** Throws `not_signed_in` or `forbidden` unless the rule lets this actor pass. The only gate. */
export function admit(rule: AccessRule, actor: Actor | null, name: string): void {
  if (rule === 'anyone') return
  if (actor === null) throw notSignedIn(`${name} needs a signed-in account`)
  if (rule === 'signed_in') return
  const roles = rule.officers
  const passes = actor.offices.some((office) => roles === 'any' || roles.includes(office.role))
  if (!passes) throw forbidden(`${name} needs one of ${String(roles)}`)
}
