import type { StandingRow } from '../api/registry.ts'
import type { Text } from '../api/text.ts'

/** An account that signed up by phone may have no name yet. */
export const accountName = ({ account }: StandingRow): Text =>
  account === '' ? { zh: '未留姓名的账号', en: 'an account without a name' } : { zh: account, en: account }
