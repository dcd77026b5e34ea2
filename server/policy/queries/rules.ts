import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { loadFigures } from '../figures.ts'
import { libraryOf } from '../library.ts'
import { figureStates } from '../open-figures.ts'
import { currentPack } from '../pack.ts'
import { amountInWords } from '../pages/amount-in-words.ts'

const Row = z.object({
  id: z.string(),
  title: Text,
  cite: z.string(),
  beneficiary: z.string(),
  mode: z.enum(['apply', 'proactive', 'nominated']),
  sum: Text,
  openFigures: z.number(),
})

/** Every rule of the pack in force, as a list. */
export const rules = query({
  name: 'policy/rules',
  summary: 'Every rule of the pack in force',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const states = figureStates(libraryOf(pack, await loadFigures(context), context.today))
    return {
      rows: [...pack.rules.values()].map((one) => ({
        id: one.id,
        title: one.title,
        cite: one.grounds[0].cite,
        beneficiary: one.beneficiary.kind,
        mode: one.mode,
        sum: { zh: amountInWords(one, (text) => text.zh), en: amountInWords(one, (text) => text.en) },
        openFigures: states.filter(
          (state) => state.rule === one.id && (state.state === 'unset' || state.state === 'unconfirmed'),
        ).length,
      })),
    }
  },
})
