import type { ActionKind } from '@xinglin/procedure'

/** What answers an application: a decision, its end for want of an answer, or, where nothing is decided, the confirmation of the work. */
export const DECIDING: readonly ActionKind[] = ['approve', 'refuse', 'terminate', 'confirm', 'end_confirmation']
