import type { Localised } from '@xinglin/base'

/** In which way one concept counts for another. */
export const RELATION_KINDS = ['narrower', 'broader', 'sibling', 'tool', 'related'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** A skill, method, certificate, discipline: what can be had and asked for. */
export interface SkillData {
  readonly id: string
  readonly title: Localised
  readonly aliases?: { readonly zh?: readonly string[]; readonly en?: readonly string[] } | undefined
}

/** A role of the industry and the skills it is known by. */
export interface RoleData extends SkillData {
  readonly family: string
  readonly skills: readonly { readonly skill: string; readonly weight?: number | undefined }[]
}

/** Who has `from` meets what asks for `to`, to `strength` in (0, 1]; `back` says the same the other way round. */
export interface RelationData {
  readonly from: string
  readonly to: string
  readonly kind: RelationKind
  readonly strength: number
  readonly back?: number | undefined
  /** Who says so. */
  readonly source: Localised
}

/** The taxonomy as its curators keep it. Ids of skills and roles share one space. */
export interface TaxonomyData {
  readonly version: string
  readonly families: readonly { readonly id: string; readonly title: Localised }[]
  readonly skills: readonly SkillData[]
  readonly roles: readonly RoleData[]
  readonly relations: readonly RelationData[]
}

/** Words of titles that are no concept: how senior a post is, or nothing. */
export interface TaxonomyWords {
  readonly ranks: readonly { readonly rank: number; readonly zh: readonly string[]; readonly en: readonly string[] }[]
  readonly plain: { readonly zh: readonly string[]; readonly en: readonly string[] }
}
