import type { Actor } from '../../platform/access/actor.ts'
import { conflict } from '../../platform/fault.ts'

/** The signed-in person as a subject of this city. Throws `conflict` where the account is not one yet. */
export function ownPerson(actor: Actor): string {
  const self = actor.standings.find((one) => one.scope === 'self')
  if (self) return self.subjectId
  throw conflict({
    zh: '请先登记本人姓名，再填求职档案。',
    en: 'Please register your name first, then keep a profile.',
  })
}
