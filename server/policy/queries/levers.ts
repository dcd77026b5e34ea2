import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { ofLeadUnit } from '../drafts/find.ts'
import { leversOf } from '../drafts/levers.ts'
import { placesIn } from '../drafts/numbers.ts'
import { textOf } from '../drafts/texts.ts'
import { dimensionsOf } from '../everyone/dimensions.ts'
import { loadFigures } from '../figures.ts'
import { currentPack } from '../pack.ts'

/** What may be changed of a rule in a form: dated figures, numbers and ties in its text, and the text itself. */
export const levers = query({
  name: 'policy/levers',
  summary: 'What of a rule a draft may change, with the text as it stands',
  input: z.object({ benefit: z.string().max(100) }),
  output: z.object({
    title: Text,
    figures: z.array(
      z.object({
        address: z.string(),
        title: Text,
        unit: z.enum(['fen', 'count', 'percent_hundredths']),
        value: z.number().nullable(),
      }),
    ),
    path: z.string(),
    text: z.string(),
    places: z.array(
      z.object({
        offset: z.number(),
        length: z.number(),
        value: z.string(),
        kind: z.enum(['number', 'overlap']),
        part: z.enum(['when', 'amount', 'overlap', 'limits', 'apply_within']),
        sentence: Text.nullable(),
        line: z.string(),
      }),
    ),
    dimensions: z.array(
      z.object({ id: z.string(), title: Text, codes: z.array(z.object({ code: z.string(), title: Text })) }),
    ),
  }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { benefit }) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const pack = currentPack(context)
    const rule = pack.rules.get(benefit)
    if (!rule) throw notFound(`benefit ${benefit}`)
    const path = `benefits/${benefit}.yaml`
    const text = await textOf(context, pack.context.hash, path)
    const today = await loadFigures(context)
    return {
      title: rule.title,
      figures: leversOf(pack, rule, context.today).map((one) => {
        const set = today.findLast((row) => row.figure === one.address && row.value !== null)
        return { ...one, value: set?.value ?? one.value }
      }),
      path,
      text,
      places: placesIn(text, rule, (other) => pack.rules.get(other)?.title),
      dimensions: dimensionsOf(pack, rule.subject).map(({ id, title, type }) => ({
        id,
        title,
        codes: [...((type.is === 'code' && pack.context.codes.get(type.list)) || [])].map(([code, name]) => ({
          code,
          title: name,
        })),
      })),
    }
  },
})
