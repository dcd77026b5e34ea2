import { isoDay, parseDay } from '@xinglin/base'
import { readRanking } from '@xinglin/policy'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { ruleOf } from '../judge.ts'
import { isRankable } from '../order-choices.ts'
import { currentPack } from '../pack.ts'
import { benefitOrder } from '../schema.ts'
import { demandHeadOf } from './demand-head-of.ts'

const DayText = z.string().refine((text) => parseDay(text) !== undefined)
const Key = z.object({
  /** As a pack writes it: a fact that the benefit asks, the points of a classification, `filed_on`. */
  by: z.string().trim().min(1).max(300),
  first: z.enum(['highest', 'lowest', 'earliest', 'latest', 'yes', 'no']),
})

/**
 * Has the budget of a benefit given by rank, or again as its pack has it, where the city decided so after its notice: with the document. Conditions and
 * sums stay as they are. Appended, never overwritten.
 */
export const setOrder = command({
  name: 'policy/set-order',
  summary: 'Has the budget of a benefit given by rank, or as the pack has it again, with the source',
  input: z.object({
    benefit: z.string().max(100),
    /** Null: as the pack has it. */
    budget: z.object({ order: z.array(Key).min(1).max(6), beyond: z.enum(['wait', 'next_year', 'decide']) }).nullable(),
    sourceDocument: z.string().trim().min(2).max(300),
    sourceDay: DayText,
    standing: z.enum(['official', 'demonstration']),
  }),
  output: z.object({ id: z.uuid() }),
  access: { officers: ['head'] },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const rule = ruleOf(pack, input.benefit)
    demandHeadOf(context, pack, rule, input.standing)
    if (!isRankable(pack, rule)) throw unprocessable(NOT_RANKABLE, 'benefit')
    const answer = input.budget && readRanking(pack, rule, input.budget)
    if (answer && !answer.ok) {
      const nth = answer.key + 1
      throw unprocessable(
        { zh: `第 ${nth} 个排序条件不能用：${answer.message}`, en: `Key ${nth} cannot be used: ${answer.message}` },
        'budget',
      )
    }
    const id = newId()
    await context.db.insert(benefitOrder).values({
      tenantId: context.tenant.id,
      id,
      ...input,
      setBy: context.actor.accountId,
      recordedOn: isoDay(context.today),
    })
    effects.about({ kind: 'benefit', id: input.benefit }, { ranked: input.budget !== null, standing: input.standing })
    effects.emit('benefit.order-set', { benefit: input.benefit })
    return { id }
  },
})

const NOT_RANKABLE = {
  zh: '这一项不发钱，或者没有作决定的环节，不能按名次分预算。',
  en: 'This pays no money or has no stage of decision; its budget cannot be given by rank.',
}
