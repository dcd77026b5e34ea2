import type { Text } from '../api/text.ts'

const ROLES: Record<string, Text> = {
  clerk: { zh: '受理', en: 'Clerk' },
  officer: { zh: '核查', en: 'Officer' },
  head: { zh: '负责人', en: 'Head' },
  cashier: { zh: '出纳', en: 'Cashier' },
  service: { zh: '服务点', en: 'Service point' },
  reviewer: { zh: '复核', en: 'Reviewer' },
  expert: { zh: '专家', en: 'Expert' },
}

/** What a role of the pack is called; a role the desk does not know keeps its own name. */
export const roleName = (role: string): Text => ROLES[role] ?? { zh: role, en: role }
