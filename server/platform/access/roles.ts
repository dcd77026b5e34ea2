import type { Localised } from '@xinglin/base'

/** The three who keep the desks and handle no case (三员分立): accounts, powers, and the eye on both. */
export const ADMINISTRATORS = ['system-admin', 'security-admin', 'audit-admin'] as const
export type Administrator = (typeof ADMINISTRATORS)[number]

/** Roles that handle cases. Which of them a case meets, its procedure says. */
export const CASE_ROLES = ['clerk', 'officer', 'head', 'cashier', 'reviewer', 'expert', 'service'] as const

/** Unit of an administrator: the city as a whole. No case is handled there, so that none is seen from there. */
export const CITY_UNIT = 'city'

/** What an expert says is theirs alone; nobody says it in their stead. */
export const NEVER_IN_STEAD: readonly string[] = ['expert']

export const ROLE_TITLE: Readonly<Record<string, Localised>> = {
  clerk: { zh: '受理', en: 'Clerk' },
  officer: { zh: '核查', en: 'Officer' },
  head: { zh: '负责人', en: 'Head' },
  cashier: { zh: '出纳', en: 'Cashier' },
  reviewer: { zh: '复核', en: 'Reviewer' },
  expert: { zh: '专家', en: 'Expert' },
  service: { zh: '服务点', en: 'Service point' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'Audit administrator' },
}

export const isAdministrator = (role: string): role is Administrator =>
  (ADMINISTRATORS as readonly string[]).includes(role)

/** Name of a role; one that a pack made up keeps its own. */
export const roleTitle = (role: string): Localised => ROLE_TITLE[role] ?? { zh: role, en: role }
