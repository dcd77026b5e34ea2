import type { Localised } from '@xinglin/base'
import type { ActionKind, Situation } from '@xinglin/procedure'
import type { DocumentContent } from '../../platform/documents/index.ts'

/** What a kind of document is, whatever it says. */
type Kind = {
  readonly title: Localised
  /** Series of the pack's numbering it takes its number from. */
  readonly series: string
  readonly look: DocumentContent['look']
  /** Officers may take it as Word, to change it before it is sealed. */
  readonly word: boolean
  /** Series of earlier documents of the same case that it takes the place of. */
  readonly replaces: readonly string[]
}

/** Every document a case can issue. Its words are in `words/`. */
export const DOCUMENTS = {
  receipt: {
    title: { zh: '收件凭证', en: 'Receipt of an application' },
    series: 'receipt',
    look: 'slip',
    word: false,
    replaces: [],
  },
  acceptance: {
    title: { zh: '受理通知书', en: 'Notice of acceptance' },
    series: 'acceptance',
    look: 'slip',
    word: false,
    replaces: [],
  },
  correction: {
    title: { zh: '一次性补正告知书', en: 'Notice of what to correct' },
    series: 'correction',
    look: 'letter',
    word: true,
    replaces: [],
  },
  notice: {
    title: { zh: '拟批准事项公示', en: 'Public notice before approval' },
    series: 'notice',
    look: 'letter',
    word: true,
    replaces: ['notice'],
  },
  approval: {
    title: { zh: '批准决定书', en: 'Decision to approve' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaces: ['decision'],
  },
  refusal: {
    title: { zh: '不予批准决定书', en: 'Decision to refuse' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaces: ['decision'],
  },
  certificate: {
    title: { zh: '认定证书', en: 'Certificate of recognition' },
    series: 'certificate',
    look: 'certificate',
    word: false,
    replaces: ['certificate'],
  },
  termination: {
    title: { zh: '终止办理告知书', en: 'Notice that the case has ended' },
    series: 'termination',
    look: 'letter',
    word: true,
    replaces: [],
  },
  review: {
    title: { zh: '复核决定书', en: 'Decision on the review' },
    series: 'review',
    look: 'letter',
    word: true,
    replaces: [],
  },
  lapse: {
    title: { zh: '考核未达标处理决定书', en: 'Decision on a missed milestone' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaces: [],
  },
  revocation: {
    title: { zh: '取消认定决定书', en: 'Decision to withdraw the recognition' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaces: ['decision', 'certificate'],
  },
  recovery: {
    title: { zh: '追回款项决定书', en: 'Decision to claim money back' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaces: [],
  },
} as const satisfies Record<string, Kind>

export type DocumentKind = keyof typeof DOCUMENTS

export const kindOf = (kind: DocumentKind): Kind => DOCUMENTS[kind]

export const isDocumentKind = (text: string): text is DocumentKind => Object.hasOwn(DOCUMENTS, text)

/** What an action issues, in its own transaction. */
const ISSUED_BY: Partial<Record<ActionKind, DocumentKind>> = {
  submit: 'receipt',
  resubmit: 'receipt',
  accept: 'acceptance',
  request_correction: 'correction',
  terminate: 'termination',
  publish: 'notice',
  certify: 'certificate',
  approve: 'approval',
  refuse: 'refusal',
  find_appeal: 'review',
  lapse: 'lapse',
  claim_back: 'recovery',
}

/** What the last action of a case issues: the same verb ends a status or drops one part of a sum. */
export function documentOf(kind: ActionKind, situation: Situation): DocumentKind | undefined {
  return kind === 'lapse' && situation === 'revoked' ? 'revocation' : ISSUED_BY[kind]
}
