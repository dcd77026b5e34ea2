import { randomInt } from 'node:crypto'
import type { AddressKind } from './address.ts'

/** Six digits nobody can guess in a few tries. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')

/** Place a sealed code belongs to: moved elsewhere it does not open. */
export const codeBound = (tenantId: string, accountId: string, kind: AddressKind): string =>
  `${tenantId}|notice_address|${accountId}|${kind}`
