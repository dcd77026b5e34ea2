import type { Localised } from '@xinglin/base'

interface Aliases {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** Skills, roles and what counts for what, as the matching engine takes them. Ids of skills and roles share one space. */
export interface PackTaxonomy {
  /** Names the content. */
  readonly version: string
  readonly families: readonly { readonly id: string; readonly title: Localised }[]
  readonly skills: readonly { readonly id: string; readonly title: Localised; readonly aliases: Aliases }[]
  readonly roles: readonly {
    readonly id: string
    readonly title: Localised
    readonly aliases: Aliases
    readonly family: string
    /** Codes of the list `discipline` that teach it; its own, else its family's. */
    readonly disciplines: readonly string[]
    readonly skills: readonly { readonly skill: string; readonly weight: number }[]
  }[]
  readonly relations: readonly {
    readonly from: string
    readonly to: string
    readonly kind: 'narrower' | 'broader' | 'sibling' | 'tool' | 'related'
    readonly strength: number
    readonly back: number | undefined
    readonly source: Localised
  }[]
  readonly words: {
    readonly ranks: readonly { readonly rank: number; readonly zh: readonly string[]; readonly en: readonly string[] }[]
    readonly plain: Aliases
  }
}
