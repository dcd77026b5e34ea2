type Search = Readonly<Record<string, unknown>>

/** Where in the list somebody is, and what stands beside it, belongs to no view. */
const PASSING = ['page', 'peek']

/** What of an address is kept in a view. */
export const keptOf = (search: Search): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search)
      .filter(([name, value]) => !PASSING.includes(name) && value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

/** Whether an address shows what a view keeps. */
export function sameView(one: Search, other: Search): boolean {
  const flat = (search: Search) => JSON.stringify(Object.entries(keptOf(search)).sort())
  return flat(one) === flat(other)
}
