import type { Judgement } from './judgement.ts'
import type { Text } from './text.ts'

export type Situation =
  | 'draft'
  | 'acceptance'
  | 'correction'
  | 'verification'
  | 'consultation'
  | 'to_publish'
  | 'notice'
  | 'objection'
  | 'decision'
  | 'payment'
  | 'paid'
  | 'granted'
  | 'refused'
  | 'withdrawn'
  | 'closed'

/** What an officer takes through `casework/act`. Payment has commands of its own. */
export type OfficerAction =
  | 'accept'
  | 'request_correction'
  | 'verify'
  | 'advise'
  | 'publish'
  | 'find'
  | 'end_notice'
  | 'approve'
  | 'refuse'

export type ActionKind = OfficerAction | 'draft' | 'submit' | 'resubmit' | 'object' | 'pay' | 'withdraw' | 'close'

export type QueueView = 'mine' | 'open' | 'all'

export type QueueInput = {
  readonly view?: QueueView
  readonly situation?: Situation
  readonly search?: string
  readonly page?: number
  readonly size?: number
}

export type QueueRow = {
  readonly id: string
  readonly number: string
  readonly benefit: Text
  readonly applicant: string
  readonly area: Text | null
  readonly situation: Situation
  readonly stage: Text
  readonly heldSince: string | null
  readonly stageDueOn: string | null
  readonly promisedOn: string | null
  readonly overdue: boolean
  readonly sum: number | null
}

export type Queue = {
  readonly rows: readonly QueueRow[]
  readonly total: number
  readonly mine: number
  readonly today: string
}

export type Stage = { readonly id: string; readonly title: Text; readonly place: 'done' | 'now' | 'ahead' }

export type TrailEntry = {
  readonly sequence: number
  readonly kind: ActionKind
  readonly label: Text
  readonly by: string
  readonly on: string
  readonly at: string
  readonly text: string | null
  readonly clause: string | null
  readonly sum: number | null
}

export type Evidence = {
  readonly id: string
  readonly title: Text
  readonly optional: boolean
  readonly proves: readonly string[]
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
  }[]
}

export type Objection = {
  readonly id: string
  readonly reason: string
  readonly raisedOn: string
  readonly finding: 'upheld' | 'rejected' | null
  readonly findingReason: string | null
  readonly foundOn: string | null
}

export type Secret = { readonly key: string; readonly title: Text; readonly mask: string }

export type Clock = {
  readonly running: boolean
  readonly since: string | null
  /** `open` where the calendar of working days does not reach. */
  readonly stageDueOn: string | null
  readonly promisedOn: string | null
}

export type CaseDetail = {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly benefit: { readonly id: string; readonly title: Text; readonly cite: string }
  readonly applicant: { readonly id: string; readonly name: string }
  readonly beneficiary: { readonly id: string; readonly name: string; readonly kind: string }
  readonly secrets: readonly Secret[]
  readonly unit: Text
  readonly area: Text | null
  readonly situation: Situation
  readonly situationLabel: Text
  readonly stages: readonly Stage[]
  readonly clock: Clock
  readonly noticeUntil: string | null
  readonly sum: number | null
  readonly allowed: { readonly fen: number; readonly because: Text | null } | null
  readonly judgement: Judgement
  readonly possible: readonly ActionKind[]
  readonly trail: readonly TrailEntry[]
  readonly evidence: readonly Evidence[]
  readonly objections: readonly Objection[]
  readonly remedy: Text | null
  readonly remedyDays: number | null
  readonly queuePlace: number | null
}

export type PaymentLine = {
  readonly caseId: string
  readonly number: string
  readonly benefit: Text
  readonly beneficiary: string
  readonly approvedSum: number
  readonly paidSum: number | null
  readonly note: Text | null
}

export type Batch = {
  readonly id: string
  readonly number: string
  readonly unit: Text
  readonly status: 'prepared' | 'approved' | 'cancelled'
  readonly total: number
  readonly preparedOn: string
  readonly preparedByMe: boolean
  readonly approvedOn: string | null
  readonly lines: readonly PaymentLine[]
}

export type Payable = {
  readonly caseId: string
  readonly number: string
  readonly benefit: Text
  readonly beneficiary: string
  readonly sum: number
}
