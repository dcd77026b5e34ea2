import type { Output, QueryInput } from './contract.ts'

export type Queue = Output<'casework/queue'>
export type QueueRow = Queue['rows'][number]
export type QueueView = NonNullable<QueryInput<'casework/queue'>['view']>
export type Situation = QueueRow['situation']

export type CaseDetail = Output<'casework/case'>
export type Stage = CaseDetail['stages'][number]
export type TrailEntry = CaseDetail['trail'][number]
export type Evidence = CaseDetail['evidence'][number]
export type Objection = CaseDetail['objections'][number]
export type Secret = CaseDetail['secrets'][number]
export type ActionKind = CaseDetail['possible'][number]

/** One thing the reader can do now, with its form. */
export type Offer = CaseDetail['offers'][number]
export type OfferField = Offer['fields'][number]
export type PlainField = Exclude<OfferField, { type: 'rows' }>
export type RowsField = Extract<OfferField, { type: 'rows' }>
export type Milestone = CaseDetail['duties']['milestones'][number]

export type Count = { readonly total: number; readonly more: boolean }

export type Batch = Output<'casework/batches'>['batches'][number]
export type PaymentLine = Batch['lines'][number]
export type Payable = Output<'casework/batches'>['payable'][number]
