import { getStage } from '../procedure.ts'
import { advance, end, enter } from '../road.ts'
import { type Steps, stay } from './step.ts'

/** How a case begins, and what its applicant does until the decision. */
export const FILING: Steps<'draft' | 'offer' | 'consent' | 'decline' | 'submit' | 'resubmit' | 'supply' | 'withdraw'> =
  {
    draft: stay,
    offer: (_, state) => ({ ...state, situation: 'offered' }),
    consent: (procedure, state, { on }) => ({ ...advance(procedure, state), filedOn: on }),
    decline: (_, state) => end(state, 'declined'),
    submit: (procedure, state, { on, detail }) => ({
      ...advance(procedure, state),
      filedOn: on,
      gaps: detail.papers ?? [],
      answerUntil: detail.until ?? null,
    }),
    resubmit: (procedure, state) => {
      const again = { ...state, answerUntil: null }
      return enter(procedure, again, state.stage === null ? undefined : getStage(procedure, state.stage))
    },
    supply: (_, state, { detail }) => {
      const gaps = state.gaps.filter((one) => !detail.papers?.includes(one))
      return { ...state, gaps, answerUntil: gaps.length > 0 ? state.answerUntil : null }
    },
    withdraw: (_, state) => end(state, 'withdrawn'),
  }
