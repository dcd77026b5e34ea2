/** An expected outcome as data: the value, or a code saying why there is none. Faults are thrown, refusals are returned. */
export type Checked<Value, Why extends string> = Ok<Value> | Refused<Why>

export interface Ok<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Refused<Why extends string> {
  readonly ok: false
  readonly why: Why
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

export function refused<Why extends string>(why: Why): Refused<Why> {
  return { ok: false, why }
}
