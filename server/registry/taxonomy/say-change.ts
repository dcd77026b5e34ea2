import type { Localised } from '@xinglin/base'
import type { RelationKind } from '@xinglin/matching'
import type { PackTaxonomy } from '@xinglin/policy'
import type { TaxonomyChange } from './change.ts'

export const RELATION_TITLES: Readonly<Record<RelationKind, Localised>> = {
  narrower: { zh: '更细的一项', en: 'narrower' },
  broader: { zh: '更宽的一项', en: 'broader' },
  sibling: { zh: '相近', en: 'sibling' },
  tool: { zh: '工具', en: 'tool' },
  related: { zh: '有关', en: 'related' },
}

/** What a change did, in a sentence. Names are those of the words given. */
export function sayChange(words: PackTaxonomy, change: TaxonomyChange): Localised {
  const title = (id: string): Localised =>
    [...words.skills, ...words.roles].find((one) => one.id === id)?.title ?? { zh: id, en: id }
  switch (change.kind) {
    case 'alias': {
      const { zh, en } = title(change.concept)
      return { zh: `“${change.word}”归入“${zh}”`, en: `“${change.word}” means “${en}”` }
    }
    case 'plain':
      return { zh: `“${change.word}”不是技能`, en: `“${change.word}” is no skill` }
    case 'skill':
      return { zh: `新增技能“${change.title.zh}”`, en: `Skill “${change.title.en}” added` }
    case 'role':
      return { zh: `新增职位“${change.title.zh}”`, en: `Role “${change.title.en}” added` }
    case 'withdrawal':
      return { zh: `收回第 ${change.of} 项`, en: `Change ${change.of} taken back` }
    default: {
      const [from, to] = [title(change.from), title(change.to)]
      if (change.kind === 'no_relation')
        return { zh: `“${from.zh}”与“${to.zh}”不再关联`, en: `“${from.en}” and “${to.en}” are not related any more` }
      const { zh, en } = RELATION_TITLES[change.type]
      const back =
        change.back === null
          ? { zh: '', en: '' }
          : { zh: `，反过来 ${change.back}%`, en: `, ${change.back}% the other way` }
      return {
        zh: `要求“${to.zh}”时，会“${from.zh}”的算 ${change.strength}%（${zh}）${back.zh}`,
        en: `“${from.en}” counts ${change.strength}% for “${to.en}” (${en})${back.en}`,
      }
    }
  }
}
