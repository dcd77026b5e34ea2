import { APPEND_ONLY, DELETABLE, GLOBAL, READ_ONLY } from './table-classes.ts'

/** A table privilege that the server's role can hold at all; TRUNCATE, REFERENCES and TRIGGER never. */
export type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'

/** What the server's role may do to the table of this name. */
export function privilegesOf(table: string): readonly Privilege[] {
  if (READ_ONLY.includes(table)) return ['SELECT']
  if (APPEND_ONLY.includes(table)) return ['SELECT', 'INSERT']
  return DELETABLE.includes(table) ? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] : ['SELECT', 'INSERT', 'UPDATE']
}

/** True for a table that may do without tenant_id. */
export function isGlobal(table: string): boolean {
  return GLOBAL.includes(table) || READ_ONLY.includes(table)
}
