import type { Text } from '../api/text.ts'

const ROLES: Record<string, Text> = {
  clerk: { zh: '受理', en: 'Clerk' },
  officer: { zh: '核查', en: 'Officer' },
  head: { zh: '负责人', en: 'Head' },
  cashier: { zh: '出纳', en: 'Cashier' },
}

/** What a role of the pack is called; a role the desk does not know keeps its own name. */
export const roleName = (role: string): Text => ROLES[role] ?? { zh: role, en: role }
