import { ACTION_KINDS, ACTION_LABEL } from '@xinglin/procedure'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import { Text } from '../../../platform/text/schema.ts'
import { FieldView } from '../../actions/field.ts'
import { CASE_ACTIONS, isPersonsAction } from '../../actions/index.ts'
import { possibleFor } from '../../doer.ts'
import type { LoadedCase } from '../../load-case.ts'

/** One thing the reader can do now: its words, and the form it asks for. Both faces draw it from this. */
export const Offer = z.object({
  kind: z.enum(ACTION_KINDS),
  verb: Text,
  effect: Text,
  done: Text,
  tone: z.enum(['primary', 'plain', 'grave']),
  fields: z.array(FieldView),
})
export type Offer = z.output<typeof Offer>

/** What the actor may do to this case now, each with its form. What is done by batches or by the clock is not among them. */
export async function offersOf(context: SignedIn, loaded: LoadedCase): Promise<Offer[]> {
  const kinds = possibleFor(context, loaded).filter(isPersonsAction)
  const offers = await Promise.all(
    kinds.map(async (kind) => {
      const { open } = CASE_ACTIONS[kind]
      if (open && !(await open(context, loaded))) return undefined
      const { verb, effect, tone, fields } = CASE_ACTIONS[kind]
      return {
        kind,
        verb,
        effect,
        done: ACTION_LABEL[kind],
        tone,
        fields: [...((await fields?.(context, loaded)) ?? [])],
      }
    }),
  )
  return offers.filter((one) => one !== undefined)
}
