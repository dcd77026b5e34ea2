import { z } from 'zod'
import { Assumption, Citation, Expression, LocalisedText, Name, RolePath, Unset, Yuan } from './schema-common.ts'

const FigureSchema = z.union([Yuan, z.strictObject({ unset: Unset })])
export type FigureSchema = z.infer<typeof FigureSchema>

export const Rounding = z.enum(['down_to_fen', 'half_up_to_fen', 'down_to_yuan', 'half_up_to_yuan'])
export type Rounding = z.infer<typeof Rounding>

const Band = z.strictObject({ below: z.union([z.number(), z.string()]).optional(), is: FigureSchema })

const FORMS = ['is', 'unset', 'by', 'bands', 'expr', 'in_kind'] as const

const AmountObject = z
  .strictObject({
    is: FigureSchema.optional(),
    unset: Unset.optional(),
    by: Expression.optional(),
    table: z.record(z.string(), FigureSchema).optional(),
    bands: z.strictObject({ of: Expression, steps: z.array(Band).min(1) }).optional(),
    for: z
      .strictObject({ each: RolePath, where: Expression.optional(), at_most: z.int().positive().optional() })
      .optional(),
    expr: Expression.optional(),
    round: Rounding.optional(),
    in_kind: LocalisedText.optional(),
    at_most: z.strictObject({ days: z.int().positive().optional(), months: z.int().positive().optional() }).optional(),
    cap: z.union([Yuan, Expression]).optional(),
    match: z
      .strictObject({
        of: Expression,
        ratio: z.string().regex(/^[1-9]\d*:[1-9]\d*$/, 'write the ratio as ours:theirs, such as 1:1'),
      })
      .optional(),
    instalments: z
      .array(z.strictObject({ share: z.int().min(1).max(100), on: Name, title: LocalisedText.optional() }))
      .min(2)
      .optional(),
    assumed: Assumption.optional(),
    cite: Citation.optional(),
  })
  .superRefine((amount, context) => {
    const forms = FORMS.filter((form) => amount[form] !== undefined)
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (forms.length !== 1) say(`an amount has exactly one form of: ${FORMS.join(', ')}`)
    if ((amount.by === undefined) !== (amount.table === undefined)) say('`by` and `table` go together')
    if (amount.for && amount.expr === undefined) say('`for` needs `expr`: what is paid for each')
    if (amount.expr !== undefined && !amount.round) say('an `expr` names its rounding: round: down_to_fen')
    if (amount.at_most && !amount.in_kind)
      say('`at_most` beside an amount limits what is given in kind; limit money with `cap`')
    const shares = amount.instalments?.reduce((sum, instalment) => sum + instalment.share, 0)
    if (shares !== undefined && shares !== 100) say(`the shares of the instalments add up to ${shares}, not 100`)
  })

export const Amount = z.union([Yuan, AmountObject])
export type AmountSchema = z.infer<typeof Amount>
export type AmountObjectSchema = z.infer<typeof AmountObject>
