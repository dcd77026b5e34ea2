import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { ANY_BENEFIT } from '../budget.ts'
import { demandOpenYear } from '../closed-year.ts'
import { budgetLine } from '../schema.ts'

/** Sets money aside for a year, or takes some away: a line with its document, added to those before. */
export const setBudget = command({
  name: 'casework/set-budget',
  summary: 'Adds to or takes from a budget line of a year',
  input: z.object({
    unitId: z.string().max(60),
    /** `*` for all benefits of the unit together. */
    benefit: z.string().max(100).default(ANY_BENEFIT),
    year: z.int().min(2000).max(2100),
    /** In fen; negative takes away. */
    amount: z.int().min(-1e14).max(1e14),
    document: z.string().trim().min(1).max(200),
  }),
  output: z.object({ budgetLineId: z.uuid() }),
  access: { officers: ['head', 'officer'] },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const finance = ['head', 'officer'].some((role) => holds(context.actor, role, 'finance'))
    if (!finance && !holds(context.actor, 'head', input.unitId)) throw forbidden(`budget of ${input.unitId}`)
    const pack = context.packs.current(context.tenant.packId)
    if (!pack.units.has(input.unitId)) {
      throw unprocessable({ zh: '没有这个单位。', en: 'There is no such unit.' }, 'unitId')
    }
    if (input.benefit !== ANY_BENEFIT && !pack.rules.has(input.benefit)) {
      throw unprocessable({ zh: '没有这项政策。', en: 'There is no such benefit.' }, 'benefit')
    }
    await demandOpenYear(context, input.year)
    const budgetLineId = newId()
    await context.db
      .insert(budgetLine)
      .values({ tenantId: context.tenant.id, id: budgetLineId, ...input, setBy: context.actor.accountId })
    effects.about(
      { kind: 'budget_line', id: budgetLineId },
      { unit: input.unitId, year: input.year, amount: input.amount },
    )
    return { budgetLineId }
  },
})
