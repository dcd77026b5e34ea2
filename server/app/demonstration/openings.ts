import { addDays, type Day, isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import {
  addDemonstrationProfile,
  addOpportunity,
  createSubject,
  OpportunityInput,
  ProfileInput,
} from '../../registry/index.ts'

type Given = Partial<OpportunityInput> &
  Pick<OpportunityInput, 'kind' | 'title' | 'work' | 'conditions' | 'places' | 'areaCode'>

/** Made-up openings; pay and numbers stand for nothing real. */
const SONGJIANG: readonly Given[] = [
  {
    kind: 'job',
    title: '下游纯化工程师',
    titleEn: 'Downstream purification engineer',
    work: '负责单克隆抗体层析、超滤工艺的日常操作和放大，填写批记录，处理偏差。',
    conditions: '生物工程、制药工程等相关专业；做过层析或者超滤；能上两班。本条为演示数据。',
    skills: [
      { skill: 'deviation', level: 3 },
      { skill: 'gmp', level: 3 },
    ],
    places: 3,
    areaCode: '310117105',
    payFrom: 10_000_00,
    payTo: 15_000_00,
    education: 'bachelor',
    years: 2,
  },
  {
    kind: 'job',
    title: '理化QC',
    titleEn: 'QC chemist',
    work: '按药典方法做液相、理化检验，出具检验记录，参与超标调查。',
    conditions: '药学、分析化学等相关专业。本条为演示数据。',
    skills: [
      { skill: 'hplc', level: 3 },
      { skill: 'pharmacopoeia', level: 2 },
    ],
    places: 2,
    areaCode: '310117105',
    payFrom: 8_000_00,
    payTo: 11_000_00,
    education: 'associate',
    years: 1,
  },
  {
    kind: 'internship',
    title: '质量保证见习生',
    titleEn: 'Quality assurance trainee',
    work: '在带教老师指导下整理批记录，参加现场巡检和变更跟踪。',
    conditions: '离校两年内的毕业生，专业不限。本条为演示数据。',
    skills: [{ skill: 'batch_record', level: 1 }],
    places: 4,
    areaCode: '310117105',
    education: 'associate',
  },
]

const SANMING: readonly Given[] = [
  {
    kind: 'job',
    title: '中药提取工艺员',
    titleEn: 'Herbal extraction process operator',
    work: '操作提取、浓缩设备，记录工艺参数，协助工艺优化。',
    conditions: '中药学、制药工程等相关专业，熟手学历可放宽。本条为演示数据。',
    places: 5,
    areaCode: '350421',
    payFrom: 5_500_00,
    payTo: 8_000_00,
    education: 'secondary_vocational',
  },
  {
    kind: 'expert_need',
    title: '中药指纹图谱方法开发',
    titleEn: 'Fingerprint method for herbal medicine',
    work: '帮助建立两个品种的指纹图谱方法，培训检验人员。',
    conditions: '有同类方法学验证经历。本条为演示数据。',
    skills: [{ skill: 'fingerprint', level: 4 }],
    places: 1,
    areaCode: '350421',
  },
  {
    kind: 'commissioner',
    title: '黄精提取工艺改进',
    titleEn: 'Better extraction of Polygonatum',
    work: '每月到厂两次，帮助改进黄精提取和浓缩工艺，培训操作人员。',
    conditions: '中药学或制药工程方向，做过提取工艺。本条为演示数据。',
    places: 2,
    areaCode: '350421',
  },
]

/** Openings of a demonstration company, open for four months. */
export async function addOpenings(
  context: SignedIn,
  city: 'songjiang' | 'sanming',
  company: string,
  today: Day,
): Promise<void> {
  for (const one of city === 'songjiang' ? SONGJIANG : SANMING) {
    const input = OpportunityInput.parse({ ...one, closesOn: isoDay(addDays(today, 120)) })
    await addOpportunity(context, company, input)
  }
}

/** A demonstration person who looks for work; made where no id is given. */
export async function addSeeker(
  context: SignedIn,
  given: { readonly id?: string; readonly name?: string; readonly areaCode?: string },
  profile: object,
): Promise<void> {
  const id =
    given.id ??
    (await createSubject(context, {
      kind: 'person',
      name: given.name ?? '',
      ...(given.areaCode && { areaCode: given.areaCode }),
    }))
  await addDemonstrationProfile(context, id, ProfileInput.parse(profile))
}
