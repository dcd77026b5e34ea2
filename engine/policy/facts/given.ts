import { type Day, parseDay } from '@xinglin/base'
import type { Dictionary, FactDefinition, Kind } from '../dictionary/dictionary.ts'
import type { Type } from '../ir/type.ts'
import type { Facts, FactValue } from './facts.ts'
import { EXPECTED, typedValue } from './typed-value.ts'

/** Facts written down by hand, nested by path, as example sheets and forms have them. */
export type GivenFacts = Readonly<Record<string, unknown>>

/** What is wrong with a value, at its dotted path. */
export interface GivenProblem {
  readonly path: string
  readonly message: string
}

interface Period {
  readonly from: Day
  readonly until: Day
  readonly value: FactValue
}

/**
 * Types what is written by the dictionary: days as `2023-08-10`, money in yuan, codes as they stand. `id` names a role;
 * `records: { name: […] }` gives related records; a fact that varies is one value for all days, or a list of
 * `{ from, until?, value }`; `missing` and null are not known. `classification: { id: value }` gives an official result.
 */
export function readGiven(
  dictionary: Dictionary,
  subject: string,
  given: unknown,
): { readonly facts: Facts; readonly problems: readonly GivenProblem[] } {
  const problems: GivenProblem[] = []
  const reader = new Reader(dictionary, problems)
  const kind = dictionary.kinds.get(subject)
  if (kind) reader.readKind(kind, subject, given)
  else problems.push({ path: subject, message: `there is no facts/${subject}.yaml` })
  return { facts: reader.facts(), problems }
}

class Reader {
  private readonly values = new Map<string, FactValue | readonly Period[]>()
  private readonly ids = new Map<string, string>()
  private readonly related = new Map<string, readonly Facts[]>()
  private readonly dictionary: Dictionary
  private readonly problems: GivenProblem[]

  constructor(dictionary: Dictionary, problems: GivenProblem[]) {
    this.dictionary = dictionary
    this.problems = problems
  }

  facts(): Facts {
    return {
      value: (path, at) => {
        const found = this.values.get(path)
        if (!isHistory(found)) return found
        return at === undefined ? undefined : found.find((period) => period.from <= at && at <= period.until)?.value
      },
      id: (path) => this.ids.get(path),
      records: (path) => this.related.get(path),
    }
  }

  readKind(kind: Kind, path: string, given: unknown): void {
    if (isNotKnown(given)) return
    if (!isObject(given)) this.say(path, 'write the facts of this one beneath it')
    for (const [key, value] of entriesOf(given)) {
      const here = `${path}.${key}`
      const role = kind.roles.get(key)
      const fact = kind.facts.get(key)
      if (key === 'id') this.ids.set(path, String(value))
      else if (key === 'records') this.readRecords(kind, path, value)
      else if (key === 'classification') this.readClassifications(here, value)
      else if (role) this.readRole(role.kind, here, value)
      else if (fact) this.readFact(fact, here, value)
      else this.say(here, `${kind.name} has no fact or role "${key}"`)
    }
  }

  private readRole(name: string, path: string, value: unknown): void {
    const kind = this.dictionary.kinds.get(name)
    if (kind) this.readKind(kind, path, value)
  }

  private readRecords(kind: Kind, path: string, given: unknown): void {
    if (!isObject(given)) this.say(`${path}.records`, 'write a list of records under each name')
    for (const [name, list] of entriesOf(given)) {
      const link = kind.records.get(name)
      const of = link && this.dictionary.kinds.get(link.kind)
      const here = `${path}.${name}`
      if (!of) this.say(here, `${kind.name} has no records "${name}"`)
      else if (Array.isArray(list))
        this.related.set(
          here,
          list.map((one, i) => this.readRecord(of, name, one, `${here}[${i}]`)),
        )
      else if (!isNotKnown(list)) this.say(here, 'write a list')
    }
  }

  private readRecord(kind: Kind, name: string, given: unknown, place: string): Facts {
    const problems: GivenProblem[] = []
    const reader = new Reader(this.dictionary, problems)
    reader.readKind(kind, name, given)
    this.problems.push(...problems.map(({ path, message }) => ({ path: place + path.slice(name.length), message })))
    return reader.facts()
  }

  private readClassifications(path: string, given: unknown): void {
    if (!isObject(given)) this.say(path, 'write the result of each classification beneath it')
    for (const [id, value] of entriesOf(given)) {
      if (typeof value === 'number' || typeof value === 'string') {
        if (!isNotKnown(value)) this.values.set(`${path}.${id}`, value)
      } else this.say(`${path}.${id}`, 'write points or the code of a tier')
    }
  }

  private readFact(fact: FactDefinition, path: string, given: unknown): void {
    if (fact.derive !== undefined) this.say(path, 'this fact is derived: give what it is derived from')
    if (fact.derive !== undefined || isNotKnown(given)) return
    const history = fact.varies && Array.isArray(given) && given.every(isObject)
    if (history)
      this.values.set(
        path,
        given.map((entry) => this.readPeriod(fact, path, entry)).filter((p) => p !== undefined),
      )
    else {
      const value = this.readValue(fact.type, given, path)
      if (value !== undefined) this.values.set(path, value)
    }
  }

  private readPeriod(fact: FactDefinition, path: string, entry: GivenFacts): Period | undefined {
    const from = typeof entry.from === 'string' ? parseDay(entry.from) : (10_101 as Day)
    const until = typeof entry.until === 'string' ? parseDay(entry.until) : (99_991_231 as Day)
    const value = this.readValue(fact.type, entry.value, path)
    if (from === undefined || until === undefined) this.say(path, 'write days as 2023-08-10')
    return from === undefined || until === undefined || value === undefined ? undefined : { from, until, value }
  }

  private readValue(type: Type, given: unknown, path: string): FactValue | undefined {
    const value = typedValue(type, given, this.dictionary)
    if (value === undefined) this.say(path, `${JSON.stringify(given)} is not ${EXPECTED[type.is]}`)
    return value
  }

  private say(path: string, message: string): void {
    this.problems.push({ path, message })
  }
}

function isObject(value: unknown): value is GivenFacts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

function isNotKnown(value: unknown): boolean {
  return value === null || value === undefined || value === 'missing'
}

function isHistory(value: FactValue | readonly Period[] | undefined): value is readonly Period[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}
