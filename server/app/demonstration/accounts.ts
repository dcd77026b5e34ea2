/** A person of the demonstration: what they sign in with and which desks they hold. Names are made up. */
export type DemonstrationAccount = {
  readonly login: string
  readonly name: string
  readonly describes: string
  readonly tenant: 'sanming' | 'songjiang'
  readonly offices: readonly { readonly role: string; readonly unitId: string }[]
}

export const DEMONSTRATION_PASSWORD = 'xinglin-demo'

const office = (
  tenant: DemonstrationAccount['tenant'],
  login: string,
  name: string,
  describes: string,
  ...desks: string[]
) => ({
  login,
  name,
  describes,
  tenant,
  offices: desks.map((desk) => {
    const [role = '', unitId = ''] = desk.split('@')
    return { role, unitId }
  }),
})

/** The three who keep the desks (三员分立): one account each, in each city. */
const administrators = (
  tenant: DemonstrationAccount['tenant'],
  city: string,
  short: string,
  names: readonly string[],
) =>
  [
    ['system', 'system-admin', 'keeps accounts, prepares offices'],
    ['security', 'security-admin', 'confirms and withdraws offices'],
    ['audit', 'audit-admin', 'reads the audit'],
  ].map(([login, role, does], at) =>
    office(tenant, `${short}-${login}`, `${names[at]}（演示）`, `${city}: ${does}`, `${role}@city`),
  )

/** In the order in which a case meets them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  office('songjiang', 'sj-graduate', '沈知夏（演示）', 'Songjiang: graduate with a job'),
  office('songjiang', 'sj-intern', '夏一诺（演示）', 'Songjiang: looks for an internship'),
  office('songjiang', 'sj-company', '陆明远（演示）', 'Songjiang: HR of a company'),
  office('songjiang', 'sj-clerk', '周敏（演示）', 'Songjiang HR bureau: accepts', 'clerk@hr-bureau'),
  office('songjiang', 'sj-officer', '顾宁（演示）', 'Songjiang HR bureau: verifies, sets figures', 'officer@hr-bureau'),
  office('songjiang', 'sj-head', '徐立（演示）', 'Songjiang HR bureau: decides', 'head@hr-bureau'),
  office('songjiang', 'sj-cashier', '陶然（演示）', 'Songjiang HR bureau: prepares payments', 'cashier@hr-bureau'),
  office('songjiang', 'sj-finance', '邵文（演示）', 'Songjiang finance: approves payments', 'head@finance'),
  office('songjiang', 'sj-deputy', '宋文（演示）', 'Songjiang HR bureau: decides anew', 'head@hr-bureau'),
  office('songjiang', 'sj-reviewer', '叶青（演示）', 'Songjiang HR bureau: reviews decisions', 'reviewer@hr-bureau'),
  office(
    'songjiang',
    'sj-window',
    '袁朗（演示）',
    'Songjiang talent centre: applies for people at the window',
    'service@talent-centre',
  ),
  office(
    'songjiang',
    'sj-point',
    '方圆（演示）',
    'Songjiang talent centre: a service point',
    'clerk@talent-centre',
    'service@talent-centre',
    'officer@talent-centre',
  ),
  ...administrators('songjiang', 'Songjiang', 'sj', ['范伟', '孟岚', '郝静']),
  office('sanming', 'sm-company', '罗建（演示）', 'Sanming: a company that leads an R&D body'),
  office('sanming', 'sm-commissioner', '茯苓（演示）', 'Sanming: a commissioner who serves a company'),
  office('sanming', 'sm-clerk', '林婉（演示）', 'Sanming science bureau: accepts', 'clerk@science-bureau'),
  office(
    'sanming',
    'sm-officer',
    '邓岚（演示）',
    'Sanming science bureau: verifies, sets figures',
    'officer@science-bureau',
  ),
  office('sanming', 'sm-head', '陈岩（演示）', 'Sanming science bureau: decides', 'head@science-bureau'),
  office(
    'sanming',
    'sm-cashier',
    '吴霞（演示）',
    'Sanming science bureau: prepares payments',
    'cashier@science-bureau',
  ),
  office('sanming', 'sm-finance', '郑宏（演示）', 'Sanming finance: approves payments', 'head@finance'),
  office('sanming', 'sm-deputy', '何川（演示）', 'Sanming science bureau: decides anew', 'head@science-bureau'),
  office(
    'sanming',
    'sm-reviewer',
    '苏梅（演示）',
    'Sanming science bureau: reviews decisions',
    'reviewer@science-bureau',
  ),
  office('sanming', 'sm-expert-1', '白术（演示）', 'Sanming: an expert in herbs', 'expert@science-bureau'),
  office('sanming', 'sm-expert-2', '杜仲（演示）', 'Sanming: an expert in chemistry', 'expert@science-bureau'),
  office('sanming', 'sm-expert-3', '石斛（演示）', 'Sanming: an expert in biotechnology', 'expert@science-bureau'),
  office('sanming', 'sm-treasury', '秦川（演示）', 'Sanming finance: gives its opinion', 'officer@finance'),
  office(
    'sanming',
    'mingxi-officer',
    '黄溪（演示）',
    'Mingxi county: its own cases only',
    'clerk@mingxi',
    'officer@mingxi',
  ),
  office(
    'sanming',
    'youxi-officer',
    '池青（演示）',
    'Youxi county: its own cases only',
    'clerk@youxi',
    'officer@youxi',
  ),
  ...administrators('sanming', 'Sanming', 'sm', ['施展', '安宁', '盛明']),
]
