import type { Localised } from '@xinglin/base'
import type { ActionKind } from '@xinglin/procedure'
import type { DocumentContent } from '../../platform/documents/index.ts'

/** What a kind of document is, whatever it says. */
type Kind = {
  readonly title: Localised
  /** Series of the pack's numbering it takes its number from. */
  readonly series: string
  readonly look: DocumentContent['look']
  /** Officers may take it as Word, to change it before it is sealed. */
  readonly word: boolean
  /** A later one of its series, in the same case, takes its place. */
  readonly replaced: boolean
}

/** Every document a case can issue. Its words are in `words/`. */
export const DOCUMENTS = {
  receipt: {
    title: { zh: '收件凭证', en: 'Receipt of an application' },
    series: 'receipt',
    look: 'slip',
    word: false,
    replaced: false,
  },
  acceptance: {
    title: { zh: '受理通知书', en: 'Notice of acceptance' },
    series: 'acceptance',
    look: 'slip',
    word: false,
    replaced: false,
  },
  correction: {
    title: { zh: '一次性补正告知书', en: 'Notice of what to correct' },
    series: 'correction',
    look: 'letter',
    word: true,
    replaced: false,
  },
  notice: {
    title: { zh: '拟批准事项公示', en: 'Public notice before approval' },
    series: 'notice',
    look: 'letter',
    word: true,
    replaced: true,
  },
  approval: {
    title: { zh: '批准决定书', en: 'Decision to approve' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaced: true,
  },
  refusal: {
    title: { zh: '不予批准决定书', en: 'Decision to refuse' },
    series: 'decision',
    look: 'letter',
    word: true,
    replaced: true,
  },
  certificate: {
    title: { zh: '认定证书', en: 'Certificate of recognition' },
    series: 'certificate',
    look: 'certificate',
    word: false,
    replaced: true,
  },
} as const satisfies Record<string, Kind>

export type DocumentKind = keyof typeof DOCUMENTS

export const kindOf = (kind: DocumentKind): Kind => DOCUMENTS[kind]

export const isDocumentKind = (text: string): text is DocumentKind => Object.hasOwn(DOCUMENTS, text)

/** What an action issues, in its own transaction. */
export const ISSUED_BY: Partial<Record<ActionKind, DocumentKind>> = {
  submit: 'receipt',
  resubmit: 'receipt',
  accept: 'acceptance',
  request_correction: 'correction',
  publish: 'notice',
  certify: 'certificate',
  approve: 'approval',
  refuse: 'refusal',
}
