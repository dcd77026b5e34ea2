import type { Facts, FactValue, Rule, Slot } from '@xinglin/policy'
import { type FactJson, readFactJson } from '../registry/index.ts'

/** Who asks: a person for themselves, or somebody for an organisation. */
export type Asker = 'person' | 'organisation'

/**
 * Answers that belong to no subject yet, by place: `person.birth_date`, `employer.sector`, `engagement.started_on`. The same
 * place in different rules is the same question, so it is asked once.
 */
export type Answers = Readonly<Record<string, FactJson>>

/** What somebody told the questionnaire: who asks, the answers, and questions put aside. */
export type Situation = {
  readonly asker: Asker
  /** Kinds of event the asker chose to look into: a job, a certificate, a home. What did not happen is not asked about. */
  readonly topics: readonly string[]
  readonly answers: Answers
  readonly skipped: readonly string[]
}

export const EMPTY_SITUATION: Situation = { asker: 'person', topics: [], answers: {}, skipped: [] }

/**
 * Name of the node a path leads through: the asker where the rule pays them, otherwise the last role (`employer`), or the kind
 * the rule starts from (`engagement`).
 */
export function nodeOf(rule: Rule, prefix: string): string {
  if (prefix === rule.beneficiary.path) return rule.beneficiary.kind
  return prefix.split('.').at(-1) ?? prefix
}

/** Where the answer to a fact of this rule is kept. */
export function placeOf(rule: Rule, path: string): string {
  const cut = path.lastIndexOf('.')
  return `${nodeOf(rule, path.slice(0, cut))}.${path.slice(cut + 1)}`
}

/** Rules whose beneficiary is of the asker's kind. A service is asked for, it is not due to anyone. */
export function rulesFor(rules: Iterable<Rule>, asker: Asker): Rule[] {
  return [...rules].filter((rule) => rule.beneficiary.kind === asker && rule.gives !== 'service')
}

/** Whether a rule is about something the asker chose, or about the asker alone. */
export function isChosen(rule: Rule, situation: Situation): boolean {
  return rule.subject === situation.asker || situation.topics.includes(rule.subject)
}

/** Facts that a rule asks of people, in the rule's order: neither derived nor of repeated records. */
export function askedSlots(rule: Rule): readonly Slot[] {
  const seen = new Set<string>()
  return rule.slots.filter((slot) => {
    if (slot.origin !== 'asked' || slot.scope !== '' || seen.has(slot.path)) return false
    seen.add(slot.path)
    return true
  })
}

/** Answers as the engine asks for facts. What was not answered is not known; identities are the places themselves. */
export function situationFacts(rule: Rule, answers: Answers): Facts {
  const types = new Map(rule.slots.map((slot) => [slot.path, slot.type]))
  return {
    value: (path): FactValue | undefined => readFactJson(answers[placeOf(rule, path)], types.get(path)),
    id: (path) => nodeOf(rule, path),
    records: () => undefined,
  }
}

/** Facts from the ledger first, from the answers where the ledger has none: nothing known is asked again. */
export function withAnswers(known: Facts | undefined, rule: Rule, answers: Answers): Facts {
  const told = situationFacts(rule, answers)
  if (!known) return told
  return {
    ...known,
    value: (path, at) => known.value(path, at) ?? told.value(path, at),
    records: (path) => known.records(path),
  }
}
