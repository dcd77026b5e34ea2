import { isoDay } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { ProfileInput } from '../profiles/input.ts'
import { ownPerson } from '../profiles/own-person.ts'
import { findProfile } from '../profiles/read.ts'
import { profile } from '../schema.ts'
import { cityPack } from '../taxonomy/city-pack.ts'

/** Keeps one's own profile: written anew, it counts as renewed today, and whoever had stopped looking is looking again. */
export const keepProfile = command({
  name: 'registry/keep-profile',
  summary: 'Keeps one’s own profile of skills and wishes',
  input: ProfileInput.extend({ /** 0 for the first time. */ version: z.number().int().min(0) }),
  output: z.object({ personId: z.uuid(), version: z.number() }),
  access: 'signed_in',
  run: async (anyContext, { version, ...input }, effects) => {
    const context = anyContext as SignedIn
    const personId = ownPerson(context.actor)
    demandKnown(await cityPack(context), input)
    const before = await findProfile(context, personId)
    if ((before?.version ?? 0) !== version) throw changedMeanwhile
    const next = { ...input, looking: 'yes' as const, renewedOn: isoDay(context.today), version: version + 1 }
    const kept = await context.db
      .insert(profile)
      .values({ tenantId: context.tenant.id, personId, ...next })
      .onConflictDoUpdate({
        target: [profile.tenantId, profile.personId],
        set: next,
        setWhere: eq(profile.version, version),
      })
      .returning({ personId: profile.personId })
    // Of two who write at once the second finds another version than it read.
    if (kept.length === 0) throw changedMeanwhile
    effects.about({ kind: 'person', id: personId }, { version: version + 1 })
    effects.emit('profile.changed', { personId })
    return { personId, version: version + 1 }
  },
})

const changedMeanwhile = conflict({
  zh: '档案刚被改过，请重新打开再改。',
  en: 'It was changed meanwhile. Please open it again.',
})

function demandKnown({ areas, taxonomy }: Pack, input: ProfileInput): void {
  const say = { zh: '请从列出的选项中选择。', en: 'Please choose one of those listed.' }
  const skills = new Set(taxonomy.skills.map(({ id }) => id))
  const roles = new Set(taxonomy.roles.map(({ id }) => id))
  if (input.skills.some(({ skill }) => !skills.has(skill))) throw unprocessable(say, 'skills')
  if (new Set(input.skills.map(({ skill }) => skill)).size < input.skills.length) {
    throw unprocessable({ zh: '同一项技能只填一次。', en: 'Each skill stands once.' }, 'skills')
  }
  if (input.wishedRoles.some((one) => !roles.has(one))) throw unprocessable(say, 'wishedRoles')
  if (input.wishedAreas.some((one) => !areas.has(one))) throw unprocessable(say, 'wishedAreas')
}
