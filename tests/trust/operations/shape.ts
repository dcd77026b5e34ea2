import type { Who } from '../city.ts'
import type { Known } from '../known.ts'
import type { Posted } from '../request.ts'
import type { StageName } from '../templates.ts'

/** What is sent: a command's body, a query's search, a page's form. */
export type Content = { readonly body?: object; readonly search?: Record<string, string>; readonly form?: Posted }

/** One thing the program can be asked to do, with a request that somebody may make. */
export type Operation = {
  readonly name: string
  /** As the router knows it: `POST /api/:tenant/casework/act`, `GET /:tenant/:lang/casework`. */
  readonly route: string
  /** Somebody who may. */
  readonly by: Who
  /** Parts of the address, where they are not the case's own. */
  readonly params?: Readonly<Record<string, string>>
  /** Stage of the case that it is about. */
  readonly on?: StageName
  /** About the internship that runs, not the invitation that waits. */
  readonly runs?: true
  readonly content: (ids: Known) => Content
}

export const command = (
  name: string,
  by: Who,
  body: (ids: Known) => object,
  on?: StageName,
  label = name,
): Operation => ({
  name: label,
  route: `POST /api/:tenant/${name}`,
  by,
  ...(on && { on }),
  content: (ids) => ({ body: body(ids) }),
})
export const query = (
  name: string,
  by: Who,
  search: (ids: Known) => Record<string, string> = () => ({}),
  on?: StageName,
) => ({
  name,
  route: `GET /api/:tenant/${name}`,
  by,
  ...(on && { on }),
  content: (ids: Known) => ({ search: search(ids) }),
})
export const page = (path: string, by: Who, on?: StageName, search: Record<string, string> = {}): Operation => ({
  name: `GET ${path}`,
  route: `GET /:tenant/:lang${path}`,
  by,
  ...(on && { on }),
  content: () => ({ search }),
})
export const post = (path: string, by: Who, form: (ids: Known) => Posted, on?: StageName): Operation => ({
  name: `POST ${path}`,
  route: `POST /:tenant/:lang${path}`,
  by,
  ...(on && { on }),
  content: (ids) => ({ form: form(ids) }),
})
export const step = (kind: string, by: Who, on: StageName, input: (ids: Known) => object = () => ({})): Operation => {
  const body = (ids: Known) => ({ caseId: ids.case, version: Number(ids.version), kind, input: input(ids) })
  return command('casework/act', by, body, on, `casework/act ${kind}`)
}

export const APPLICANT = 'zhao'
export const benefit = 'graduate-living-allowance'
/** One answer of each type that a fact can have. */
export const ANSWERS = {
  'engagement.kind': 'employment',
  'engagement.started_on': '2023-09-01',
  'employer.sector': 'biologic',
  'employer.area': '310117105',
}
export const HIRING = 'one-off-hiring-subsidy'
export const text = '核对过原件，材料齐全。'
export const OPENING = {
  kind: 'job',
  title: '质量管理',
  work: '演示：负责批记录审核。',
  conditions: '药学相关专业。',
  places: 2,
  areaCode: '310117105',
  payFrom: 800_000,
  closesOn: '2024-06-30',
}
export const PREFERENCES = {
  lang: 'zh',
  urgentBy: ['email'],
  usualBy: ['email'],
  quietFrom: 22,
  quietUntil: 8,
  digest: 'daily',
} as const

export const openingBody = ({ closes }: Known) => ({
  title: '纯化工程师',
  work: '层析和超滤。',
  conditions: '相关专业。',
  places: 2,
  areaCode: '310117105',
  payFrom: 900_000,
  closesOn: closes,
})
export const openingForm = ({ closes }: Known) => ({
  title: '纯化工程师',
  work: '层析和超滤。',
  conditions: '相关专业。',
  places: '2',
  areaCode: '310117105',
  payFrom: '9000',
  closesOn: closes,
})
