import type { Context } from '../../platform/context.ts'
import { currentPack, isFindable } from '../../policy/index.ts'

/** Kinds of record that some benefit is about. */
export const findableKinds = (context: Context): ReadonlySet<string> =>
  new Set([...currentPack(context).rules.values()].filter(isFindable).map((rule) => rule.subject))
