/** What a missed milestone leads to once a person has decided so: the part lapses, what was paid comes back, or the status ends. */
export type IfMissed = 'lapse' | 'claim_back' | 'end'

/**
 * Something owed after the decision, by a day: a stage of an agreement, the proof of an advance, the yearly check of a status, a
 * commitment to be verified. One mechanism for all of them.
 */
export type Milestone = {
  readonly id: string
  /** Stage of the procedure it runs in: a payment or a holding. */
  readonly stage: string
  readonly title: string
  /** Last day, `yyyymmdd`; null where it is met from the start (an advance). */
  readonly due: number | null
  /** What is paid when it is met, in fen; 0 where only the status hangs on it. */
  readonly sum: number
  readonly ifMissed: IfMissed
}

/** `open` waits for its holder · `reported` waits for the office · `met` waits for its money · `settled` is over, met · `missed` waits for a decision · `lapsed` is over, missed */
export type MilestoneStatus = 'open' | 'reported' | 'met' | 'settled' | 'missed' | 'lapsed'

export type RunningMilestone = Milestone & { readonly status: MilestoneStatus }

/** How a milestone begins: one without a day is met at once (an advance is paid on signing). */
export const begin = (milestone: Milestone): RunningMilestone => ({
  ...milestone,
  status: milestone.due === null ? 'met' : 'open',
})

/** What a met milestone is: money is still to come, or nothing is. */
export const whenMet = (milestone: Milestone): MilestoneStatus => (milestone.sum > 0 ? 'met' : 'settled')
