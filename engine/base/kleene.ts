/**
 * Kleene's strong three-valued logic. `undefined` is "not known", as NULL is in SQL:
 * `false && unknown` is false, `true || unknown` is true, anything else with an unknown stays unknown.
 */
export type Truth = boolean | undefined

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === true && b === true ? true : undefined
}

export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === false && b === false ? false : undefined
}

export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a
}

/** True of an empty list, as `and` has true for its neutral element. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

/** False of an empty list, as `or` has false for its neutral element. */
export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === undefined) result = undefined
  }
  return result
}
