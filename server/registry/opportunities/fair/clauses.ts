import type { Localised } from '@xinglin/base'

/** A clause an opening is held to. `mirror`: its words were read in a reprint, the official text is still to be compared. */
export type Clause = {
  readonly title: Localised
  readonly says: Localised
  readonly confidence: 'mirror' | 'recollection'
}

/** The clauses on what an opening says and must not say, in the project's own words. */
export const CLAUSES = {
  'market-24': {
    title: {
      zh: '《人力资源市场暂行条例》（国令第700号）第二十四条',
      en: 'Interim Regulations on the Human Resources Market (State Council Order 700), article 24',
    },
    says: {
      zh: '单位基本情况、招聘人数、招聘条件、工作内容、工作地点、基本劳动报酬要真实合法，不得有民族、种族、性别、宗教信仰等方面的歧视。',
      en: 'Who hires, how many, conditions, work, place and basic pay must be true and lawful, without discrimination by ethnic group, race, sex, religion and the like.',
    },
    confidence: 'mirror',
  },
  'online-15': {
    title: {
      zh: '《网络招聘服务管理规定》第十五条',
      en: 'Provisions on Online Recruitment Services, article 15',
    },
    says: {
      zh: '网络招聘信息不得违反国家规定，以户籍、地域、身份等限制人力资源流动。',
      en: 'Openings published online must not restrict movement by household registration, region or status against state rules.',
    },
    confidence: 'mirror',
  },
  'promotion-3': {
    title: { zh: '《就业促进法》第三条', en: 'Employment Promotion Law, article 3' },
    says: {
      zh: '就业不因民族、种族、性别、宗教信仰等不同而受歧视。',
      en: 'No discrimination in employment by ethnic group, race, sex, religion and the like.',
    },
    confidence: 'mirror',
  },
  'promotion-27': {
    title: { zh: '《就业促进法》第二十七条', en: 'Employment Promotion Law, article 27' },
    says: {
      zh: '除国家规定的不适合妇女的工种或者岗位外，不得以性别为由拒绝录用妇女或者提高录用标准，合同中不得限制女职工结婚、生育。',
      en: 'Outside the work the state rules unsuitable, women must not be refused or held to higher standards for their sex, nor limited in marriage or childbirth by contract.',
    },
    confidence: 'recollection',
  },
  'promotion-28': {
    title: { zh: '《就业促进法》第二十八条', en: 'Employment Promotion Law, article 28' },
    says: {
      zh: '各民族劳动者享有平等的劳动权利；对少数民族劳动者依法适当照顾。',
      en: 'Workers of every ethnic group have equal rights; members of minorities are given due consideration by law.',
    },
    confidence: 'recollection',
  },
  'promotion-29': {
    title: { zh: '《就业促进法》第二十九条', en: 'Employment Promotion Law, article 29' },
    says: { zh: '招用人员不得歧视残疾人。', en: 'No discrimination against disabled people in hiring.' },
    confidence: 'mirror',
  },
  'promotion-30': {
    title: { zh: '《就业促进法》第三十条', en: 'Employment Promotion Law, article 30' },
    says: {
      zh: '不得以是传染病病原携带者为由拒绝录用；法律、行政法规和国务院卫生行政部门规定禁止从事的工作除外。',
      en: 'Carriers of an infectious disease must not be refused for it, except for work that law or the health authority bars them from.',
    },
    confidence: 'mirror',
  },
  'promotion-31': {
    title: { zh: '《就业促进法》第三十一条', en: 'Employment Promotion Law, article 31' },
    says: {
      zh: '农村劳动者进城就业享有平等的劳动权利，不得设置歧视性限制。',
      en: 'Rural workers have equal rights in towns; no discriminating limits on them.',
    },
    confidence: 'mirror',
  },
  'women-43': {
    title: {
      zh: '《妇女权益保障法》（2022年修订）第四十三条',
      en: 'Law on the Protection of Women’s Rights and Interests (2022), article 43',
    },
    says: {
      zh: '招录不得限定男性或者男性优先，不得追问婚育，不得把妊娠测试作为入职体检项目，不得以婚育状况为录用条件。',
      en: 'No “men only” or “men preferred”, no asking about marriage and children, no pregnancy test at entry, no condition on marriage or childbirth.',
    },
    confidence: 'mirror',
  },
  'service-20': {
    title: {
      zh: '《就业服务与就业管理规定》第二十条',
      en: 'Provisions on Employment Services and Employment Management, article 20',
    },
    says: {
      zh: '招用人员简章或者招聘广告不得包含歧视性内容。',
      en: 'Recruitment notices and advertisements must hold nothing discriminating.',
    },
    confidence: 'mirror',
  },
} satisfies Record<string, Clause>

export type ClauseId = keyof typeof CLAUSES
export const CLAUSE_IDS = Object.keys(CLAUSES) as [ClauseId, ...ClauseId[]]

/** Names of clauses, joined for a sentence. */
export const clauseTitles = (ids: readonly ClauseId[]): Localised => ({
  zh: ids.map((id) => CLAUSES[id].title.zh).join('、'),
  en: ids.map((id) => CLAUSES[id].title.en).join('; '),
})
