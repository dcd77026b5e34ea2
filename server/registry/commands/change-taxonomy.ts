import type { Localised } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { ChangeInput } from '../taxonomy/change.ts'
import { cityPack } from '../taxonomy/city-pack.ts'
import { CURATORS, demandCurator } from '../taxonomy/demand-curator.ts'
import { type Misfit, misfit } from '../taxonomy/lay-over.ts'
import { takeTurn, writeChange } from '../taxonomy/write-change.ts'

const WHY: Readonly<Record<Misfit, Localised>> = {
  no_such: { zh: '词表里没有这一项，请重新选择。', en: 'The taxonomy has no such entry. Please choose again.' },
  no_family: { zh: '没有这个方向，请重新选择。', en: 'There is no such field. Please choose again.' },
  word_taken: {
    zh: '词表里已经有这个词，一个词只能有一个意思。',
    en: 'The taxonomy has this word already, and a word means one thing.',
  },
  same_concept: { zh: '两边是同一项。', en: 'Both ends are the same entry.' },
  no_relation: { zh: '这两项之间没有关联。', en: 'These two are not related.' },
}

/**
 * Changes the words of the city: what a word means, a role or skill that the pack lacks, what counts for what. In every list from now on, and taken back
 * by `registry/withdraw-taxonomy-change`.
 * @throws Fault `conflict` for what does not fit the words of now
 */
export const changeTaxonomy = command({
  name: 'registry/change-taxonomy',
  summary: 'Changes the city’s words for roles and skills',
  input: z.object({ change: ChangeInput, ground: z.string().trim().min(4).max(300) }),
  output: z.object({ number: z.number() }),
  access: { officers: CURATORS },
  run: async (anyContext, { change, ground }, effects) => {
    const context = anyContext as SignedIn
    demandCurator(context)
    await takeTurn(context)
    const why = misfit((await cityPack(context)).taxonomy, change)
    if (why) throw conflict(WHY[why])
    const number = await writeChange(context, change, ground)
    effects.about({ kind: 'taxonomy', id: context.tenant.id }, { number, change: change.kind })
    return { number }
  },
})
