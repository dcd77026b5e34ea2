import type { Action } from './action.ts'
import { findNextStage, getStage, type Procedure } from './procedure.ts'
import { ENDED, type Situation, WAITING_FOR_APPLICANT } from './situation.ts'
import { type CaseState, fold } from './state.ts'

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
  /** Day promised to the applicant, moved on by every day the clock stood; null before filing and after the end. */
  readonly promisedOn: PromisedDay | null
}

/** Whether the promised time runs in this situation: not while the applicant is asked, not during a public notice. */
function runs(procedure: Procedure, state: CaseState): boolean {
  if (WAITING_FOR_APPLICANT.includes(state.situation) || ENDED.includes(state.situation)) return false
  return state.stage !== null && getStage(procedure, state.stage).clock === 'runs'
}

/** A stretch of time in which the state stayed what it was. */
type Stretch = { readonly state: CaseState; readonly from: number }

function stretches(procedure: Procedure, actions: readonly Action[]): Stretch[] {
  return actions.map((action, index) => ({ state: fold(procedure, actions.slice(0, index + 1)), from: action.on }))
}

/**
 * The clock of a case on a day. Pure: the calendar and the day are given.
 * @param today business day, `yyyymmdd`
 */
export function clock(procedure: Procedure, actions: readonly Action[], today: number, workdays: Workdays): Clock {
  const parts = stretches(procedure, actions)
  const last = parts.at(-1)
  if (!last || last.state.filedOn === null || ENDED.includes(last.state.situation)) {
    return { running: false, since: last?.from ?? null, stageDueOn: null, promisedOn: null }
  }
  const running = runs(procedure, last.state)
  return {
    running,
    since: enteredOn(parts),
    stageDueOn: running ? stageDue(procedure, last.state, enteredOn(parts), workdays) : null,
    promisedOn: promised(procedure, parts, last.state.filedOn, today, workdays),
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

function stageDue(procedure: Procedure, state: CaseState, entered: number, workdays: Workdays): PromisedDay | null {
  const within = state.stage === null ? undefined : getStage(procedure, state.stage).within
  return within === undefined ? null : (workdays.add(entered, within) ?? 'open')
}

function promised(
  procedure: Procedure,
  parts: readonly Stretch[],
  filedOn: number,
  today: number,
  workdays: Workdays,
): PromisedDay {
  if (procedure.promise === undefined) return 'open'
  let stood = 0
  for (const [index, part] of parts.entries()) {
    if (part.state.filedOn === null || runs(procedure, part.state)) continue
    const until = parts[index + 1]?.from ?? today
    const days = until > part.from ? workdays.between(part.from, until) : 0
    if (days === undefined) return 'open'
    stood += days
  }
  return workdays.add(filedOn, procedure.promise + stood + noticeAhead(procedure, parts)) ?? 'open'
}

/** A notice that is still to come will stand the clock for its known length: the promise counts it from the start. */
function noticeAhead(procedure: Procedure, parts: readonly Stretch[]): number {
  let id = parts.at(-1)?.state.stage
  let days = 0
  while (id != null) {
    const next = findNextStage(procedure, id)
    if (next?.kind === 'public_notice' && next.clock === 'stops') days += next.noticeDays ?? 0
    id = next?.id
  }
  return days
}
