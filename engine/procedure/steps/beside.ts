import type { Steps } from './step.ts'

/** What happens beside the stage: who has the case in hand, who was asked, who was told. The case stays where it is. */
export const BESIDE: Steps<'take' | 'hand_over' | 'ask' | 'reply' | 'escalate'> = {
  take: (_, state, { by }) => ({ ...state, assignee: by }),
  hand_over: (_, state, { detail }) => ({ ...state, assignee: detail.account ?? null }),
  ask: (_, state, { sequence, detail }) =>
    detail.account === undefined
      ? state
      : { ...state, asked: [...state.asked, { question: sequence, account: detail.account }] },
  reply: (_, state, { detail }) => ({
    ...state,
    asked: state.asked.filter((one) => one.question !== detail.question),
  }),
  escalate: (_, state) => ({ ...state, escalated: true }),
}
