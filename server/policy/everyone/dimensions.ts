import type { Localised } from '@xinglin/base'
import type { Pack, Type } from '@xinglin/policy'

/** By what people are grouped and chosen. `event` is the month of what the rule is about, and has no fact of its own. */
export const DIMENSIONS = ['area', 'company', 'sector', 'size', 'education'] as const
export type DimensionId = (typeof DIMENSIONS)[number]

export type Dimension = {
  readonly id: DimensionId
  readonly title: Localised
  readonly path: string
  readonly type: Type
}

const FACTS: Record<
  DimensionId,
  { readonly fact: string; readonly kinds: readonly string[]; readonly title: Localised }
> = {
  area: { fact: 'area', kinds: ['organisation', 'carrier', 'person'], title: { zh: '地区', en: 'Area' } },
  company: { fact: 'kind', kinds: ['organisation'], title: { zh: '单位类型', en: 'Kind of organisation' } },
  sector: { fact: 'sector', kinds: ['organisation', 'carrier'], title: { zh: '产业领域', en: 'Sector' } },
  size: { fact: 'size', kinds: ['organisation'], title: { zh: '企业规模', en: 'Company size' } },
  education: { fact: 'education', kinds: ['person'], title: { zh: '学历', en: 'Education' } },
}

/** The nearest fact of each dimension that a kind of subject leads to: of itself, or along one or two links. */
export function dimensionsOf(pack: Pack, subject: string): Dimension[] {
  return DIMENSIONS.flatMap((id): Dimension[] => {
    const { fact, kinds, title } = FACTS[id]
    const typeOf = (kind: string) => pack.dictionary.kinds.get(kind)?.facts.get(fact)?.type
    const found = waysFrom(pack, subject).find(({ kind }) => kinds.includes(kind) && typeOf(kind))
    const type = found && typeOf(found.kind)
    return found && type ? [{ id, title, path: `${found.path}.${fact}`, type }] : []
  })
}

function waysFrom(pack: Pack, subject: string): { readonly path: string; readonly kind: string }[] {
  const ways = [{ path: subject, kind: subject }]
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at]
    if (!way || way.path.split('.').length > 3) continue
    for (const [role, { kind }] of pack.dictionary.kinds.get(way.kind)?.roles ?? [])
      ways.push({ path: `${way.path}.${role}`, kind })
  }
  return ways
}
