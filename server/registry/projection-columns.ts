import type { Pack } from '@xinglin/policy'

/** A column of a projection: a fact, or the target of a named link. */
export type Column = {
  readonly name: string
  readonly type: 'boolean' | 'bigint' | 'date' | 'text' | 'text[]' | 'uuid'
  readonly varies: boolean
  readonly role?: string
}

const TYPES = {
  bool: 'boolean',
  int: 'bigint',
  percent: 'bigint',
  money: 'bigint',
  date: 'date',
  text: 'text',
  code: 'text',
  codes: 'text[]',
} as const

/** `person` → `person_facts`. Kinds are names of the dictionary: lower case, digits, underscore. */
export const projectionTable = (kind: string): string => `${kind}_facts`

/** Columns of a kind's projection: every fact that is neither derived nor secret, and every link. */
export function projectionColumns(pack: Pack, kind: string): readonly Column[] {
  const definition = pack.dictionary.kinds.get(kind)
  if (!definition) return []
  const facts = [...definition.facts.values()]
    .filter((one) => one.derive === undefined && one.sensitivity !== 'secret')
    .map((one): Column => ({ name: one.name, type: TYPES[one.type.is], varies: one.varies }))
  const roles = [...definition.roles.keys()].map(
    (role): Column => ({ name: `${role}_id`, type: 'uuid', varies: false, role }),
  )
  return [...facts, ...roles]
}
