import type { ActionDetail } from '@xinglin/procedure'
import type { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import type { LoadedCase } from '../load-case.ts'

/**
 * One kind of action: what it asks for, and what has to be looked at or written before it goes into the trail.
 * Whether it may be done at all is not its business: the procedure's table says that.
 */
export type CaseActionKind<I extends z.ZodType = z.ZodType> = {
  readonly input: I
  readonly prepare: (context: SignedIn, loaded: LoadedCase, input: z.output<I>) => Promise<ActionDetail> | ActionDetail
}

export function caseActionKind<I extends z.ZodType>(definition: CaseActionKind<I>): CaseActionKind<I> {
  return definition
}
