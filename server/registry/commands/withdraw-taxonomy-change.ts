import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { taxonomyChanges } from '../taxonomy/city-pack.ts'
import { CURATORS, demandCurator } from '../taxonomy/demand-curator.ts'
import { isNamedLater, usesOf } from '../taxonomy/in-use.ts'
import { takeTurn, writeChange } from '../taxonomy/write-change.ts'

/**
 * Takes a change of the city's words back; both rows stay. A role or skill that somebody uses is not taken away under them.
 * @throws Fault `not_found` for a number without a change, `conflict` for one taken back before or in use
 */
export const withdrawTaxonomyChange = command({
  name: 'registry/withdraw-taxonomy-change',
  summary: 'Takes back a change of the city’s words',
  input: z.object({ number: z.number().int().min(1), ground: z.string().trim().min(4).max(300) }),
  output: z.object({ number: z.number() }),
  access: { officers: CURATORS },
  run: async (anyContext, { number, ground }, effects) => {
    const context = anyContext as SignedIn
    demandCurator(context)
    await takeTurn(context)
    const changes = await taxonomyChanges(context)
    const row = changes.find((one) => one.number === number)
    if (!row || row.change.kind === 'withdrawal') throw notFound(`taxonomy change ${number}`)
    if (changes.some(({ change }) => change.kind === 'withdrawal' && change.of === number))
      throw conflict({ zh: '这一项已经收回。', en: 'This change was taken back already.' })
    if (row.change.kind === 'skill' || row.change.kind === 'role') {
      const uses = await usesOf(context, number)
      if (uses > 0)
        throw conflict({
          zh: `有 ${uses} 份档案或岗位在用，不能收回。`,
          en: `${uses} profiles or openings use it: it cannot be taken back.`,
        })
      if (isNamedLater(changes, number))
        throw conflict({
          zh: '后来的改动用到了它，请先收回那些改动。',
          en: 'Later changes name it. Please take those back first.',
        })
    }
    const made = await writeChange(context, { kind: 'withdrawal', of: number }, ground)
    effects.about({ kind: 'taxonomy', id: context.tenant.id }, { number: made, withdrawn: number })
    return { number: made }
  },
})
