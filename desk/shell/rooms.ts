import type { LinkProps } from '@tanstack/react-router'
import type { Me } from '../api/platform.ts'
import type { Text } from '../api/text.ts'
import { ADMINISTRATORS } from './role-name.ts'

/** Parts of the rail, in its order. */
export const PARTS = [
  { id: 'cases', title: { zh: '申请', en: 'Applications' } },
  { id: 'money', title: { zh: '资金', en: 'Money' } },
  { id: 'people', title: { zh: '企业与人才', en: 'Companies and people' } },
  { id: 'policy', title: { zh: '政策', en: 'Policy' } },
] as const satisfies readonly { readonly id: string; readonly title: Text }[]

export type RoomLink = {
  /** Where it stands in the rail; by itself at the end where none is named. */
  readonly part?: (typeof PARTS)[number]['id']
  readonly to: Extract<LinkProps['to'], `/$tenant/${string}`>
  readonly title: Text
  /** Roles the room is for; for everyone who handles cases where none are named. */
  readonly roles?: readonly string[]
  /** Only in a city that appoints commissioners. */
  readonly commissioners?: true
}

const ROOMS: readonly RoomLink[] = [
  { part: 'cases', to: '/$tenant/casework', title: { zh: '申请办理', en: 'Cases' } },
  { part: 'cases', to: '/$tenant/workload', title: { zh: '办理情况', en: 'Workload' } },
  { part: 'money', to: '/$tenant/payments', title: { zh: '资金发放', en: 'Payments' } },
  {
    part: 'money',
    to: '/$tenant/budgets',
    title: { zh: '预算对账', en: 'Budget' },
    roles: ['cashier', 'head', 'officer'],
  },
  { part: 'cases', to: '/$tenant/offers', title: { zh: '主动服务', en: 'Offers' } },
  { part: 'cases', to: '/$tenant/calls', title: { zh: '申报通知', en: 'Calls' } },
  {
    part: 'people',
    to: '/$tenant/matching',
    title: { zh: '批量对接', en: 'Matches' },
    roles: ['clerk', 'officer', 'head'],
  },
  {
    part: 'people',
    to: '/$tenant/placements',
    title: { zh: '见习录用', en: 'Placed' },
    roles: ['clerk', 'officer', 'head'],
  },
  {
    part: 'people',
    to: '/$tenant/commissioners',
    title: { zh: '科技特派员', en: 'Commissioners' },
    commissioners: true,
    roles: ['clerk', 'officer', 'head'],
  },
  {
    part: 'people',
    to: '/$tenant/visits',
    title: { zh: '走访企业', en: 'Visits' },
    roles: ['clerk', 'officer', 'head', 'service'],
  },
  {
    part: 'people',
    to: '/$tenant/needs',
    title: { zh: '企业需求', en: 'Companies’ needs' },
    roles: ['clerk', 'officer', 'head', 'service'],
  },
  {
    part: 'people',
    to: '/$tenant/campus',
    title: { zh: '高校学科', en: 'Campus' },
    roles: ['clerk', 'officer', 'head'],
  },
  { part: 'policy', to: '/$tenant/policy', title: { zh: '政策条款', en: 'Rules' } },
  { part: 'policy', to: '/$tenant/figures', title: { zh: '数值核定', en: 'Figures' } },
  { part: 'policy', to: '/$tenant/drafts', title: { zh: '政策测算', en: 'What if' }, roles: ['officer', 'head'] },
  {
    part: 'cases',
    to: '/$tenant/standings',
    title: { zh: '代办身份', en: 'Who acts for whom' },
    roles: ['clerk', 'officer'],
  },
  { part: 'people', to: '/$tenant/openings', title: { zh: '招聘岗位', en: 'Openings' }, roles: ['clerk', 'officer'] },
  { part: 'people', to: '/$tenant/records', title: { zh: '登记录用', en: 'Enter a hire' }, roles: ['officer'] },
  { part: 'people', to: '/$tenant/imports', title: { zh: '批量导入', en: 'Imports' }, roles: ['clerk', 'officer'] },
  {
    part: 'people',
    to: '/$tenant/duplicates',
    title: { zh: '重复登记', en: 'Duplicates' },
    roles: ['officer', 'head'],
  },
  { part: 'people', to: '/$tenant/weights', title: { zh: '匹配权重', en: 'Weights' }, roles: ['officer', 'head'] },
  { to: '/$tenant/own', title: { zh: '我的岗位', en: 'My desk' } },
  { to: '/$tenant/people', title: { zh: '人员岗位', en: 'People' }, roles: ADMINISTRATORS },
  { to: '/$tenant/grants', title: { zh: '岗位确认', en: 'Offices to confirm' }, roles: ADMINISTRATORS },
  { to: '/$tenant/units', title: { zh: '单位', en: 'Units' }, roles: ADMINISTRATORS },
  { to: '/$tenant/audit', title: { zh: '审计记录', en: 'Audit' }, roles: ['audit-admin'] },
]

/** The rooms of the desk that are for this person, in the order of the rail. */
export const roomsOf = ({ offices, tenant }: Me): readonly RoomLink[] =>
  ROOMS.filter(
    ({ roles, commissioners }) =>
      (commissioners !== true || tenant.commissioners) &&
      offices.some(({ role }) => (roles === undefined ? !ADMINISTRATORS.includes(role) : roles.includes(role))),
  )

/** Whether somebody handles cases; the three administrators do not. */
export const handlesCases = ({ offices }: Me): boolean => offices.some((one) => !ADMINISTRATORS.includes(one.role))
