/**
 * One form of a phone number or account name: half width, no spaces or dashes, no +86, lower case.
 * So that ＋86 138-0000-0000 and 13800000000 are the same account.
 */
export function normaliseLogin(login: string): string {
  const plain = login.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()
  return plain.replace(/^\+?86(?=1\d{10}$)/, '')
}

/** Whether this is a mobile number of mainland China, where a code can be sent. */
export function isMobile(login: string): boolean {
  return /^1[3-9]\d{9}$/.test(normaliseLogin(login))
}
