import type { FigureUnit, Ground, Sentence } from './judgement.ts'
import type { Text } from './text.ts'

export type RuleRow = {
  readonly id: string
  readonly title: Text
  readonly cite: string
  readonly beneficiary: 'person' | 'organisation'
  readonly mode: string
  readonly sum: Text
  readonly openFigures: number
}

export type FigureState = 'unset' | 'unconfirmed' | 'set' | 'confirmed'

export type Standing = 'official' | 'demonstration'

export type FigureEntry = {
  readonly value: number | null
  readonly from: string
  readonly sourceDocument: string
  readonly sourceDay: string
  readonly standing: Standing
  readonly recordedOn: string
  readonly setBy: string
}

/** A dated figure, or a ground to confirm (then `unit` is null). Entries are appended and never changed. */
export type Figure = {
  readonly address: string
  readonly title: Text
  readonly rule: string | null
  readonly state: FigureState
  readonly why: Text | null
  readonly whoSets: Text | null
  readonly unit: FigureUnit | null
  readonly history: readonly FigureEntry[]
  readonly mayset: boolean
}

export type Example = {
  readonly title: string | Text
  readonly answer: string
  readonly sum: string | number | Text | null
  readonly failed: readonly (string | number | Text)[]
  readonly missing: readonly (string | Text)[]
}

export type RuleDetail = {
  readonly id: string
  readonly title: Text
  readonly summary: Text | null
  readonly grounds: readonly Ground[]
  readonly conditions: readonly Sentence[]
  readonly amount: readonly Text[]
  readonly overlap: readonly Text[]
  readonly duties: readonly Text[]
  readonly evidence: readonly { readonly id: string; readonly title: Text; readonly optional: boolean }[]
  readonly figures: readonly Figure[]
  readonly examples: readonly Example[]
  readonly packHash: string
}

export type SetFigureInput = {
  readonly figure: string
  readonly value: number | null
  readonly validFrom: string
  readonly sourceDocument: string
  readonly sourceDay: string
  readonly standing: Standing
}
