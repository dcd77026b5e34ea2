import type { Localised } from '@xinglin/base'
import type { ActionDetail } from '@xinglin/procedure'
import type { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import type { LoadedCase } from '../load-case.ts'
import type { Field } from './field.ts'

/**
 * One kind of action: how it is called, what it asks for, and what has to be looked at or written before it goes into the trail.
 * Whether it may be done at all is not its business: the procedure's table says that. Both faces draw its form from `fields`.
 */
export type CaseActionKind<I extends z.ZodType = z.ZodType> = {
  /** What the button says. */
  readonly verb: Localised
  /** What follows from it, read before it is confirmed. */
  readonly effect: Localised
  /** `primary` moves the case on · `plain` is done beside · `grave` ends something or takes something away */
  readonly tone: 'primary' | 'plain' | 'grave'
  readonly fields?: (context: SignedIn, loaded: LoadedCase) => Promise<readonly Field[]> | readonly Field[]
  /** Whether it makes sense for this case at all, beyond what the table permits; left out: always. What is not open is not offered. */
  readonly open?: (context: SignedIn, loaded: LoadedCase) => Promise<boolean>
  readonly input: I
  readonly prepare: (context: SignedIn, loaded: LoadedCase, input: z.output<I>) => Promise<ActionDetail> | ActionDetail
}

export function caseActionKind<I extends z.ZodType>(definition: CaseActionKind<I>): CaseActionKind<I> {
  return definition
}
