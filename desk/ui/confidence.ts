import type { Text } from '../api/text.ts'

type Kind = { readonly says: Text; readonly sure: boolean }

const CONFIDENCE: Record<string, Kind> = {
  statute: { says: { zh: '法律法规', en: 'statute' }, sure: true },
  government: { says: { zh: '政府发布', en: 'published by government' }, sure: true },
  press: { says: { zh: '媒体报道，待核实', en: 'from the press, to be confirmed' }, sure: false },
  mirror: { says: { zh: '转载，待核实', en: 'from a repost, to be confirmed' }, sure: false },
  recollection: { says: { zh: '一般了解，待核实', en: 'general knowledge, to be confirmed' }, sure: false },
}

const UNKNOWN: Kind = { says: { zh: '来源待核实', en: 'source to be confirmed' }, sure: false }

/** Where a clause was read, and whether that is enough to pay on. */
export const confidenceOf = (kind: string): Kind => CONFIDENCE[kind] ?? UNKNOWN
