import type { SecretPlace } from '../secrets/store.ts'

export type AddressKind = 'email' | 'phone'

/** Where an account's address for notices is kept, encrypted. */
export const addressPlace = (accountId: string, kind: AddressKind): SecretPlace => ({
  subjectKind: 'account',
  subjectId: accountId,
  key: `notice_${kind}`,
})

/** Deliberately narrow: no quotes, no comments, no list. */
const EMAIL = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i

/** An e-mail address in the form it is kept, half width; undefined for anything that is none. */
export function readEmail(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  return plain.length <= 254 && EMAIL.test(plain) ? plain : undefined
}

/** What its owner needs to recognise it: `z***@example.cn`, `＊＊＊＊1234`. */
export function hintOf(kind: AddressKind, address: string): string {
  if (kind === 'phone') return `＊＊＊＊${address.slice(-4)}`
  const [name = '', host = ''] = address.split('@')
  return `${name.slice(0, 1)}***@${host}`
}
