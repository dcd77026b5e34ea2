import { advance } from '../road.ts'
import type { Steps } from './step.ts'

/** The public notice, and objections to it. */
export const NOTICE: Steps<'publish' | 'object' | 'find' | 'end_notice'> = {
  publish: (_, state, { detail }) => ({ ...state, situation: 'notice', noticeUntil: detail.until ?? null }),
  object: (_, state, { detail }) => ({
    ...state,
    situation: 'objection',
    openObjections: [...state.openObjections, detail.objection ?? ''],
  }),
  find: (_, state, { detail }) => {
    const openObjections = state.openObjections.filter((one) => one !== detail.objection)
    return { ...state, openObjections, situation: openObjections.length > 0 ? 'objection' : 'notice' }
  },
  end_notice: advanceUsual,
}

function advanceUsual(...[procedure, state]: Parameters<Steps<'publish'>['publish']>) {
  return advance(procedure, state)
}
