import { and, eq, inArray } from 'drizzle-orm'
import { hireReport, opportunity, profile, representation, subjectLink } from '../schema.ts'
import type { MergeSide } from './side.ts'

const PROFILE = {
  zh: '要并入的一条有求职档案，请改为保留这一条；两条都有的，请本人先停用一份。',
  en: 'The entry to be led over keeps a profile. Keep that entry instead; where both have one, the person stops one first.',
}
const TWO_ACCOUNTS = {
  zh: '两条各有账号登记为本人，请先核实是不是同一个人在用。',
  en: 'Two accounts each say to be this person. Please find out first whether one person uses both.',
}
const AGENT_TWICE = {
  zh: '同一账号代办两条，请先收回其中一条的代办身份。',
  en: 'One account acts for both. Please end one of the two first.',
}

/** What the registry itself names subjects by. What an account may do moves with it; a profile never does, its consents are the person's own. */
export const registrySide: MergeSide = {
  places: [subjectLink.targetId, representation.subjectId, opportunity.organisationId, hireReport.employerId],
  against: async ({ db, tenant }, { keptId, otherId }) => {
    const both = [keptId, otherId]
    const profiles = await db
      .select({ id: profile.personId })
      .from(profile)
      .where(and(eq(profile.tenantId, tenant.id), eq(profile.personId, otherId)))
    const standings = await db
      .select({ account: representation.accountId, of: representation.subjectId, scope: representation.scope })
      .from(representation)
      .where(and(eq(representation.tenantId, tenant.id), inArray(representation.subjectId, both)))
    const selves = standings.filter((one) => one.scope === 'self')
    const twice = standings.some((one) =>
      standings.some((two) => one.of !== two.of && one.account === two.account && one.scope === two.scope),
    )
    return [
      ...(profiles.length > 0 ? [PROFILE] : []),
      ...(new Set(selves.map((one) => one.of)).size > 1 ? [TWO_ACCOUNTS] : []),
      ...(twice ? [AGENT_TWICE] : []),
    ]
  },
}
