import type { Text } from '../api/text.ts'

const ROLES: Record<string, Text> = {
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

/** The three who keep the desks and handle no case. */
export const ADMINISTRATORS: readonly string[] = ['system-admin', 'security-admin', 'audit-admin']

/** What a role of the pack is called; a role the desk does not know keeps its own name. */
export const roleName = (role: string): Text => ROLES[role] ?? { zh: role, en: role }
