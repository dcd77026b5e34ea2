import { isoDay, parseDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, forbidden, unprocessable } from '../../platform/fault.ts'
import { changedPack } from '../drafts/changed-pack.ts'
import { type Draft, getDraft, ofLeadUnit, sameDraft } from '../drafts/find.ts'
import { allLevers } from '../drafts/levers.ts'
import { EDITABLE, sourcesOf, textOf } from '../drafts/texts.ts'
import { currentPack } from '../pack.ts'
import { policyDraft } from '../schema.ts'

export const DayText = z.string().refine((text) => parseDay(text) !== undefined)

/**
 * Keeps a change of rules to be tried out: other values, other texts of rules. Texts are kept also while they have errors, which are
 * answered with their places; nothing counts before it is published.
 */
export const saveDraft = command({
  name: 'policy/save-draft',
  summary: 'Keeps a change of rules to be tried out',
  input: z.object({
    id: z.uuid().nullable(),
    title: z.string().trim().min(1).max(100),
    trialFrom: DayText,
    figures: z.array(z.object({ address: z.string().max(200), value: z.int().min(0).max(1e15) })).max(50),
    files: z.array(z.object({ path: z.string().max(120), text: z.string().max(60_000) })).max(20),
  }),
  output: z.object({
    id: z.uuid(),
    problems: z.array(z.object({ path: z.string(), line: z.number(), col: z.number(), message: z.string() })),
  }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { id, title, trialFrom, figures, files }, effects) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const pack = currentPack(context)
    const levers = allLevers(pack, context.today)
    const sources = await sourcesOf(context, pack.context.hash)
    const own = new Set(sources.at(-1)?.files.map(({ path }) => path))
    const strange =
      figures.find((one) => !levers.has(one.address))?.address ??
      files.find((one) => !EDITABLE.test(one.path) || !own.has(one.path))?.path
    if (strange !== undefined)
      throw unprocessable({ zh: `方案里不能改“${strange}”。`, en: `A draft cannot change “${strange}”.` }, 'changes')
    const values = { title, trialFrom, changes: { figures, files }, packHash: pack.context.hash, changedAt: new Date() }
    const kept = id ?? newId()
    if (id === null) {
      await context.db
        .insert(policyDraft)
        .values({ tenantId: context.tenant.id, id: kept, state: 'draft', madeBy: context.actor.accountId, ...values })
    } else {
      const draft = await getDraft(context, id, true)
      if (draft.madeBy !== context.actor.accountId) throw forbidden(`draft ${id} is another officer's`)
      if (draft.state !== 'draft')
        throw conflict({
          zh: '方案已送签，不能再改。',
          en: 'The draft has been sent for signature and cannot be changed.',
        })
      await refuseOverwriting(context, draft, files)
      await context.db.update(policyDraft).set(values).where(sameDraft(context, id))
    }
    effects.about(
      { kind: 'draft', id: kept },
      { figures: figures.length, files: files.length, from: isoDay(context.today) },
    )
    const changed = changedPack(pack, sources, { figures, files }, trialFrom)
    return { id: kept, problems: changed.ok ? [] : [...changed.problems] }
  },
})

/** A text that was changed and published meanwhile must not be put back by a draft made on the one before. */
async function refuseOverwriting(
  context: SignedIn,
  { packHash }: Draft,
  files: readonly { readonly path: string }[],
): Promise<void> {
  const now = currentPack(context).context.hash
  if (packHash === now) return
  for (const { path } of files)
    if ((await textOf(context, packHash, path)) !== (await textOf(context, now, path)))
      throw conflict({
        zh: '这项政策的条文已有新版本，请按新条文另拟方案。',
        en: 'The text of this rule has a new version. Please begin a draft on that.',
      })
}
