import type { LinkProps } from '@tanstack/react-router'
import type { Me } from '../api/platform.ts'
import type { Text } from '../api/text.ts'
import { ADMINISTRATORS } from './role-name.ts'

export type RoomLink = {
  readonly to: Extract<LinkProps['to'], `/$tenant/${string}`>
  readonly title: Text
  /** Roles the room is for; for everyone who handles cases where none are named. */
  readonly roles?: readonly string[]
  /** Only in a city that appoints commissioners. */
  readonly commissioners?: true
}

/** Rooms that stand together in the rail; by themselves where they have no title. */
export type RailRooms = { readonly title: Text | null; readonly rooms: readonly RoomLink[] }

const BUREAU = ['clerk', 'officer', 'head'] as const

/** The rail, in its order. */
const RAIL: readonly RailRooms[] = [
  {
    title: { zh: '申请', en: 'Applications' },
    rooms: [
      { to: '/$tenant/casework', title: { zh: '申请办理', en: 'Cases' } },
      { to: '/$tenant/workload', title: { zh: '办理情况', en: 'Workload' } },
      { to: '/$tenant/offers', title: { zh: '主动服务', en: 'Offers' } },
      { to: '/$tenant/calls', title: { zh: '申报通知', en: 'Calls' } },
      { to: '/$tenant/standings', title: { zh: '代办身份', en: 'Who acts for whom' }, roles: ['clerk', 'officer'] },
    ],
  },
  {
    title: { zh: '资金', en: 'Money' },
    rooms: [
      { to: '/$tenant/payments', title: { zh: '资金发放', en: 'Payments' } },
      { to: '/$tenant/budgets', title: { zh: '预算对账', en: 'Budget' }, roles: ['cashier', 'head', 'officer'] },
      {
        to: '/$tenant/ranking',
        title: { zh: '名次与轮候', en: 'Rank and queue' },
        roles: ['cashier', 'head', 'officer'],
      },
    ],
  },
  {
    title: { zh: '企业与人才', en: 'Companies and people' },
    rooms: [
      { to: '/$tenant/matching', title: { zh: '批量对接', en: 'Matches' }, roles: BUREAU },
      { to: '/$tenant/placements', title: { zh: '见习录用', en: 'Placed' }, roles: BUREAU },
      {
        to: '/$tenant/commissioners',
        title: { zh: '科技特派员', en: 'Commissioners' },
        commissioners: true,
        roles: BUREAU,
      },
      { to: '/$tenant/visits', title: { zh: '走访企业', en: 'Visits' }, roles: [...BUREAU, 'service'] },
      { to: '/$tenant/needs', title: { zh: '企业需求', en: 'Companies’ needs' }, roles: [...BUREAU, 'service'] },
      { to: '/$tenant/campus', title: { zh: '高校学科', en: 'Campus' }, roles: BUREAU },
      { to: '/$tenant/openings', title: { zh: '招聘岗位', en: 'Openings' }, roles: ['clerk', 'officer'] },
      { to: '/$tenant/records', title: { zh: '登记录用', en: 'Enter a hire' }, roles: ['officer'] },
      { to: '/$tenant/imports', title: { zh: '批量导入', en: 'Imports' }, roles: ['clerk', 'officer'] },
      { to: '/$tenant/duplicates', title: { zh: '重复登记', en: 'Duplicates' }, roles: ['officer', 'head'] },
      { to: '/$tenant/words', title: { zh: '技能词表', en: 'Words' }, roles: ['officer', 'head'] },
      { to: '/$tenant/weights', title: { zh: '匹配权重', en: 'Weights' }, roles: ['officer', 'head'] },
    ],
  },
  {
    title: { zh: '政策', en: 'Policy' },
    rooms: [
      { to: '/$tenant/policy', title: { zh: '政策条款', en: 'Rules' } },
      { to: '/$tenant/figures', title: { zh: '数值核定', en: 'Figures' } },
      { to: '/$tenant/drafts', title: { zh: '政策测算', en: 'What if' }, roles: ['officer', 'head'] },
    ],
  },
  {
    title: null,
    rooms: [
      { to: '/$tenant/own', title: { zh: '我的岗位', en: 'My desk' } },
      { to: '/$tenant/people', title: { zh: '人员岗位', en: 'People' }, roles: ADMINISTRATORS },
      { to: '/$tenant/grants', title: { zh: '岗位确认', en: 'Offices to confirm' }, roles: ADMINISTRATORS },
      { to: '/$tenant/units', title: { zh: '单位', en: 'Units' }, roles: ADMINISTRATORS },
      { to: '/$tenant/audit', title: { zh: '审计记录', en: 'Audit' }, roles: ['audit-admin'] },
    ],
  },
]

/** What of the rail is for this person. */
export const railOf = ({ offices, tenant }: Me): readonly RailRooms[] =>
  RAIL.map(({ title, rooms }) => ({
    title,
    rooms: rooms.filter(
      ({ roles, commissioners }) =>
        (commissioners !== true || tenant.commissioners) &&
        offices.some(({ role }) => (roles === undefined ? !ADMINISTRATORS.includes(role) : roles.includes(role))),
    ),
  })).filter(({ rooms }) => rooms.length > 0)

/** The rooms that are for this person, in the order of the rail. */
export const roomsOf = (me: Me): readonly RoomLink[] => railOf(me).flatMap(({ rooms }) => rooms)

/** Whether somebody handles cases; the three administrators do not. */
export const handlesCases = ({ offices }: Me): boolean => offices.some((one) => !ADMINISTRATORS.includes(one.role))
