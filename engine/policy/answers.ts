import type { Day, Fen, Instant, Localised, Truth } from '@xinglin/base'
import type { FactSource, FactValue } from './facts/facts.ts'

/** The three days of a decision. */
export interface Days {
  /** When the application was, or would be, filed. */
  readonly filedOn: Day
  /** The event's day, whose law and figures count. Left out, the rule reads it from its own `event` fact. */
  readonly validOn?: Day
  /** Up to which moment what officers recorded counts. */
  readonly knownAt: Instant
}

/** A clause of a document, as the pack's documents.yaml has it. */
export interface Ground {
  readonly cite: string
  readonly document: string
  readonly clause: string
  readonly title: Localised
  readonly says: Localised
  readonly confidence: 'statute' | 'government' | 'press' | 'mirror' | 'recollection'
}

/** What an officer set or confirmed at an address (docs/pack-format.md, "Figures"). */
export interface OfficerFigure {
  readonly address: string
  /** fen, a whole number, or hundredths of a percent, by what the address holds; absent where it only confirms a basis. */
  readonly value?: number
  readonly from: Day
  readonly source: string
  readonly recordedAt: Instant
}

/** A figure that entered a sum or a condition, with the row it came from. */
export interface FigureUsed {
  readonly address: string
  readonly title: Localised
  readonly value: number
  readonly unit: 'fen' | 'count' | 'percent_hundredths'
  readonly from?: Day
  readonly setBy: 'pack' | 'officer'
  /** The pack's citation, or the officer's source. */
  readonly source: string
}

/** A figure nobody has set yet. */
export interface UnsetFigure {
  readonly address: string
  readonly why: Localised
  readonly whoSets?: string
}

/** Why a sum may not be paid before an officer confirms. */
export interface Unconfirmed {
  readonly address: string
  readonly why: 'confidence' | 'past_confirmed_through'
  readonly cite?: string
}

export type Sum =
  | { readonly kind: 'money'; readonly fen: Fen }
  | { readonly kind: 'unset'; readonly figures: readonly UnsetFigure[] }
  | { readonly kind: 'in_kind'; readonly what: Localised; readonly days?: number; readonly months?: number }

/** A part of the sum and what it waits for; `fen` is absent while the sum is unset. */
export interface Instalment {
  readonly on: string
  readonly share: number
  readonly fen?: Fen
}

/** Who or what an award is counted for, by the paths that overlap and limit rules name. */
export interface AwardKey {
  readonly path: string
  readonly kind: string
  readonly id: string
}

interface Answered {
  readonly rule: string
  readonly validOn?: Day
}

export interface Due extends Answered {
  readonly answer: 'due'
  readonly validOn: Day
  readonly sum: Sum
  readonly schedule: readonly Instalment[]
  readonly grounds: readonly Ground[]
  readonly figures: readonly FigureUsed[]
  /** Not empty: shown as 待核实 and not payable until an officer confirms each address. */
  readonly unconfirmed: readonly Unconfirmed[]
  /** A sum of money, set and confirmed. Whether overlap and limits leave anything of it is `allowedNow`'s to say. */
  readonly payable: boolean
  readonly keys: readonly AwardKey[]
}

export interface FailedCondition {
  /** 0 the rule's validity, 1… the entries of `when`, and after them `apply_within`. */
  readonly index: number
  readonly ground: Ground
}

export interface NotDue extends Answered {
  readonly answer: 'not_due'
  readonly failed: readonly FailedCondition[]
}

/** Something not known that could still change the answer. */
export interface Missing {
  /** fact: ask the applicant or the ledger · figure: an officer sets it · calendar: the year's notice is not out. */
  readonly kind: 'fact' | 'records' | 'classification' | 'figure' | 'calendar'
  /** A path from the subject, a figure's address, or a year. */
  readonly path: string
  readonly at?: Day
  /** Which of the related records, from 0 in the order given. */
  readonly record?: number
  readonly title: Localised
  readonly ask?: Localised
}

/** Something missing, with how much of its rule it decides. */
export interface WeighedMissing extends Missing {
  /** 1 for each open condition it would decide alone, its share of those it decides with others; next to nothing for the sum's. */
  readonly weight: number
}

export interface Unknown extends Answered {
  readonly answer: 'unknown'
  /** In asking order: what decides most comes first. */
  readonly missing: readonly WeighedMissing[]
  /** The first that can be asked. */
  readonly next?: WeighedMissing
}

export type Decision = Due | NotDue | Unknown

export interface FactUsed {
  readonly path: string
  readonly at?: Day
  readonly title: Localised
  readonly value?: FactValue
  /** The value as it is read aloud; "not known yet" where it is missing. */
  readonly reads: Localised
  readonly source?: FactSource
}

/** One condition as a sentence made from the rule. Groups carry their parts. */
export interface ExplainedCondition {
  readonly index: number
  readonly sentence: Localised
  readonly truth: Truth
  readonly ground: Ground
  readonly assumed?: Localised
  readonly facts: readonly FactUsed[]
  readonly parts: readonly ExplainedCondition[]
}

export interface ExplainedStep {
  readonly sentence: Localised
  /** The sum after this step; absent while something is unknown or unset. */
  readonly fen?: Fen
  readonly facts: readonly FactUsed[]
}

/**
 * The answer with its reasons. Sentences that hold one subject's numbers are made when they are read; written as JSON, all is
 * plain data.
 */
export interface Explanation {
  readonly decision: Decision
  readonly conditions: readonly ExplainedCondition[]
  readonly amount: readonly ExplainedStep[]
}
