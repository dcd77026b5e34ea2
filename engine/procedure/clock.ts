import type { Action } from './action.ts'
import { findNextStage, getStage, type Procedure, type Stage } from './procedure.ts'
import { AFTER_PROMISE, ENDED, HELD_BY_OFFICE, type Situation, WAITING_FOR_APPLICANT } from './situation.ts'
import { BEFORE, type CaseState, step } from './state.ts'

/** Working days as the official calendar has them. `undefined` = the calendar does not reach there: never guessed. */
export type Workdays = {
  /** The day `count` working days after `day` (0: the day itself, or the next working day after it). */
  readonly add: (day: number, count: number) => number | undefined
  /** Working days after `from` up to and including `to`. */
  readonly between: (from: number, to: number) => number | undefined
}

/** A day, or that none can be promised yet (待定) because the calendar or the procedure does not say. */
export type PromisedDay = number | 'open'

/** The times of a case, in working days of the office. */
export type Clock = {
  /** Whether the office's time is running now. */
  readonly running: boolean
  /** Since when the case is where it is. */
  readonly since: number | null
  /** Last day of the stage's own limit; null where the stage has none or the clock stands. */
  readonly stageDueOn: PromisedDay | null
  /** Day from which the stage counts as nearly due (黄灯); null where the stage names none or the clock stands. */
  readonly stageWarnOn: PromisedDay | null
  /** The last day the law allows for the whole, moved on like the promised one; null where the procedure names none. */
  readonly legalDueOn: PromisedDay | null
  /** Day promised to the applicant, moved on by every day the clock stood; null before filing and after the end. */
  readonly promisedOn: PromisedDay | null
}

/** Whether the promised time runs in this situation: not while the applicant is asked, not during a public notice. */
function runs(procedure: Procedure, state: CaseState): boolean {
  if (WAITING_FOR_APPLICANT.includes(state.situation) || ENDED.includes(state.situation)) return false
  // Nobody can promise when there will be money.
  if (state.situation === 'queued') return false
  return state.stage !== null && getStage(procedure, state.stage).clock === 'runs'
}

/** Whether the stage's own limit runs: an expert opinion and a confirmation are off the promised clock and still have their limit. */
const limited = ({ situation }: CaseState) => HELD_BY_OFFICE.includes(situation) || situation === 'confirmation'

/** A stretch of time in which the state stayed what it was. */
type Stretch = { readonly state: CaseState; readonly from: number }

const NO_DAYS = { stageDueOn: null, stageWarnOn: null, promisedOn: null, legalDueOn: null } as const

function stretches(procedure: Procedure, actions: readonly Action[]): Stretch[] {
  let state = BEFORE
  return actions.map((action) => {
    state = step(procedure, state, action)
    return { state, from: action.on }
  })
}

/**
 * The clock of a case on a day. Pure: the calendar and the day are given.
 * @param today business day, `yyyymmdd`
 */
export function clock(procedure: Procedure, actions: readonly Action[], today: number, workdays: Workdays): Clock {
  const parts = stretches(procedure, actions)
  const last = parts.at(-1)
  if (!last || last.state.filedOn === null || ENDED.includes(last.state.situation)) {
    return { running: false, since: last?.from ?? null, ...NO_DAYS }
  }
  const running = runs(procedure, last.state)
  const since = enteredOn(parts)
  const stage = limited(last.state) && last.state.stage !== null ? getStage(procedure, last.state.stage) : undefined
  const within = (days: number | undefined): PromisedDay | null =>
    days === undefined ? null : (workdays.add(since, days) ?? 'open')
  const times = { running, since, stageDueOn: within(stage?.within), stageWarnOn: within(warnAfter(stage)) }
  // Who waits for money is promised no day: nobody knows when there will be some.
  const promised = !AFTER_PROMISE.includes(last.state.situation) && last.state.situation !== 'queued'
  if (!promised) return { ...times, promisedOn: null, legalDueOn: null }
  const standing = stoodStill(procedure, parts, today, workdays)
  const whole = (days: number): PromisedDay =>
    standing === undefined ? 'open' : (workdays.add(filedOn(last.state), days + standing) ?? 'open')
  return {
    ...times,
    promisedOn: procedure.promise === undefined ? 'open' : whole(procedure.promise),
    legalDueOn: procedure.legalLimit === undefined ? null : whole(procedure.legalLimit),
  }
}

/** First day of the present situation: consecutive actions in the same stage and situation do not start it anew. */
function enteredOn(parts: readonly Stretch[]): number {
  const last = parts[parts.length - 1]
  let from = last?.from ?? 0
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at]
    if (!part || !same(part.state.situation, last?.state.situation) || part.state.stage !== last?.state.stage) break
    from = part.from
  }
  return from
}

const same = (one: Situation, other: Situation | undefined) => one === other

/** Working days after which a stage counts as nearly due. */
function warnAfter(stage: Stage | undefined): number | undefined {
  if (stage?.within === undefined || stage.warnBefore === undefined) return undefined
  return Math.max(0, stage.within - stage.warnBefore)
}

const filedOn = (state: CaseState) => state.filedOn ?? 0

/** Working days the promised time stood still so far and is known to stand still yet; undefined past the calendar. */
function stoodStill(
  procedure: Procedure,
  parts: readonly Stretch[],
  today: number,
  workdays: Workdays,
): number | undefined {
  let stood = 0
  for (const [index, part] of parts.entries()) {
    if (part.state.filedOn === null || runs(procedure, part.state)) continue
    const until = parts[index + 1]?.from ?? today
    const days = until > part.from ? workdays.between(part.from, until) : 0
    if (days === undefined) return undefined
    stood += days
  }
  return stood + noticeAhead(procedure, parts)
}

/** A notice that is still to come will stand the clock for its known length: the promise counts it from the start. */
function noticeAhead(procedure: Procedure, parts: readonly Stretch[]): number {
  let id = parts.at(-1)?.state.stage
  let days = 0
  const seen = new Set<string>()
  while (id != null) {
    const next: Stage | undefined = seen.has(id) ? undefined : findNextStage(procedure, id)
    seen.add(id)
    if (next?.kind === 'public_notice' && next.clock === 'stops') days += next.noticeDays ?? 0
    id = next?.id
  }
  return days
}
