/** What a step says besides its words: days as yyyy-mm-dd, money in fen. */
export type StepDetail = {
  /** interview: day and place. */
  readonly meetOn?: string
  readonly place?: string
  /** offer: first and last day, the base where it takes place, who teaches. */
  readonly startsOn?: string
  readonly endsOn?: string
  readonly baseId?: string
  readonly mentor?: string
  /** offer_contract: from and until; without an end it is open-ended. */
  readonly contractFrom?: string
  readonly contractUntil?: string
  readonly yearlySalary?: number
  /** end: the last day. */
  readonly endedOn?: string
}
