import type { Ground } from '../answers.ts'
import type { Document } from '../pack/schema-settings.ts'

/** Looks up `document § clause`; a citation that leads nowhere still gives a ground, with `why` it is wrong. */
export type Citations = (cite: string) => { readonly ground: Ground; readonly why: string | undefined }

const NOTHING = { zh: '（未找到）', en: '(not found)' }

export function citationsOf(documents: ReadonlyMap<string, Document>): Citations {
  return (cite) => {
    const [document = '', clause = ''] = cite.split(' § ')
    const found = documents.get(document)
    const says = found?.clauses[clause]
    const why = found
      ? says
        ? undefined
        : `${document} has no clause "${clause}"; it has ${Object.keys(found.clauses).join(', ')}`
      : `documents.yaml has no document "${document}"`
    const ground: Ground = {
      cite,
      document,
      clause,
      title: found?.title ?? NOTHING,
      says: says ?? NOTHING,
      confidence: found?.confidence ?? 'recollection',
    }
    return { ground, why }
  }
}
