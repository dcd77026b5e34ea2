import { z } from 'zod'
import { Assumption, Citation, Expression } from './schema-common.ts'

/** One condition: expression text, or a group of conditions, each with its own clause where it has one. */
export type ConditionSchema =
  | string
  | { if: string; cite?: string | undefined; assumed?: z.infer<typeof Assumption> | undefined }
  | { all: ConditionSchema[]; cite?: string | undefined; assumed?: z.infer<typeof Assumption> | undefined }
  | { any: ConditionSchema[]; cite?: string | undefined; assumed?: z.infer<typeof Assumption> | undefined }
  | { not: ConditionSchema; cite?: string | undefined; assumed?: z.infer<typeof Assumption> | undefined }

const ground = { cite: Citation.optional(), assumed: Assumption.optional() }

export const Condition: z.ZodType<ConditionSchema> = z.lazy(() =>
  z.union([
    Expression,
    z.strictObject({ if: Expression, ...ground }),
    z.strictObject({ all: z.array(Condition).min(1), ...ground }),
    z.strictObject({ any: z.array(Condition).min(1), ...ground }),
    z.strictObject({ not: Condition, ...ground }),
  ]),
)
