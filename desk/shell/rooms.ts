import type { LinkProps } from '@tanstack/react-router'
import type { Me } from '../api/platform.ts'
import type { Text } from '../api/text.ts'
import { ADMINISTRATORS } from './role-name.ts'

export type RoomLink = {
  readonly to: Extract<LinkProps['to'], `/$tenant/${string}`>
  readonly title: Text
  /** Roles the room is for; for everyone who handles cases where none are named. */
  readonly roles?: readonly string[]
}

const ROOMS: readonly RoomLink[] = [
  { to: '/$tenant/casework', title: { zh: '申请办理', en: 'Cases' } },
  { to: '/$tenant/workload', title: { zh: '办理情况', en: 'Workload' } },
  { to: '/$tenant/payments', title: { zh: '资金发放', en: 'Payments' } },
  { to: '/$tenant/budgets', title: { zh: '预算对账', en: 'Budget' }, roles: ['cashier', 'head', 'officer'] },
  { to: '/$tenant/offers', title: { zh: '主动服务', en: 'Offers' } },
  { to: '/$tenant/calls', title: { zh: '申报通知', en: 'Calls' } },
  { to: '/$tenant/matching', title: { zh: '批量对接', en: 'Matches' }, roles: ['clerk', 'officer', 'head'] },
  { to: '/$tenant/placements', title: { zh: '见习录用', en: 'Placed' }, roles: ['clerk', 'officer', 'head'] },
  {
    to: '/$tenant/visits',
    title: { zh: '走访企业', en: 'Visits' },
    roles: ['clerk', 'officer', 'head', 'service'],
  },
  {
    to: '/$tenant/needs',
    title: { zh: '企业需求', en: 'Companies’ needs' },
    roles: ['clerk', 'officer', 'head', 'service'],
  },
  { to: '/$tenant/policy', title: { zh: '政策条款', en: 'Rules' } },
  { to: '/$tenant/figures', title: { zh: '数值核定', en: 'Figures' } },
  { to: '/$tenant/drafts', title: { zh: '政策测算', en: 'What if' }, roles: ['officer', 'head'] },
  { to: '/$tenant/standings', title: { zh: '代办身份', en: 'Who acts for whom' }, roles: ['clerk', 'officer'] },
  { to: '/$tenant/openings', title: { zh: '招聘岗位', en: 'Openings' }, roles: ['clerk', 'officer'] },
  { to: '/$tenant/imports', title: { zh: '批量导入', en: 'Imports' }, roles: ['clerk', 'officer'] },
  { to: '/$tenant/own', title: { zh: '我的岗位', en: 'My desk' } },
  { to: '/$tenant/people', title: { zh: '人员岗位', en: 'People' }, roles: ADMINISTRATORS },
  { to: '/$tenant/grants', title: { zh: '岗位确认', en: 'Offices to confirm' }, roles: ADMINISTRATORS },
  { to: '/$tenant/units', title: { zh: '单位', en: 'Units' }, roles: ADMINISTRATORS },
  { to: '/$tenant/audit', title: { zh: '审计记录', en: 'Audit' }, roles: ['audit-admin'] },
]

/** The rooms of the desk that are for this person, in the order of the rail. */
export const roomsOf = ({ offices }: Me): readonly RoomLink[] =>
  ROOMS.filter(({ roles }) =>
    offices.some(({ role }) => (roles === undefined ? !ADMINISTRATORS.includes(role) : roles.includes(role))),
  )

/** Whether somebody handles cases; the three administrators do not. */
export const handlesCases = ({ offices }: Me): boolean => offices.some((one) => !ADMINISTRATORS.includes(one.role))
