import type { Choice, Schema } from '@xinglin/matching'
import type { Pack } from '@xinglin/policy'
import { OPPORTUNITY_KINDS } from './kinds.ts'

/**
 * The columns by which people are found in a city. What has no column here never reaches the index; the engine refuses one that speaks of
 * gender, birth, age, photo or marriage.
 */
export function profileSchema(pack: Pack): Schema {
  const education = [...(pack.dictionary.codes.get('education') ?? [])].map(([code, title]) => ({ code, title }))
  const areas = [...pack.areas.values()].map(({ code, title }): Choice => ({ code, title }))
  const families = pack.taxonomy.families.map(({ id, title }): Choice => ({ code: id, title }))
  return {
    name: 'profiles',
    columns: [
      { name: 'skills', kind: 'concepts', title: { zh: '技能', en: 'Skills' } },
      {
        name: 'years',
        kind: 'number',
        title: { zh: '从业年限', en: 'Years in the field' },
        unit: { zh: '年', en: 'years' },
      },
      // The pack lists the highest first.
      { name: 'education', kind: 'level', title: { zh: '学历', en: 'Education' }, levels: education.reverse() },
      {
        name: 'wished_kinds',
        kind: 'set',
        title: { zh: '意向类型', en: 'Kind looked for' },
        values: OPPORTUNITY_KINDS,
      },
      { name: 'wished_families', kind: 'set', title: { zh: '意向岗位方向', en: 'Field looked for' }, values: families },
      { name: 'wished_areas', kind: 'set', title: { zh: '意向地区', en: 'Area looked for' }, values: areas },
      {
        name: 'wished_pay',
        kind: 'number',
        title: { zh: '期望月薪', en: 'Pay looked for' },
        unit: { zh: '百元', en: 'hundred yuan' },
      },
    ],
  }
}
