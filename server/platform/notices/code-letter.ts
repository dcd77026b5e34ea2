import { isLang, type Lang } from '../text/lang.ts'
import type { Letter } from './channel.ts'

/** Minutes a code is good for. */
export const CODE_MINUTES = 15

/** A code that proves an address. In both languages where nobody knows which. */
export function codeLetter(
  id: string,
  code: string,
  lang: Lang | undefined,
  link: string,
  minutes = CODE_MINUTES,
): Letter {
  const zh = `验证码 ${code}，${minutes} 分钟内有效。不是你本人操作的，不用理会，也不要告诉别人。`
  const en = `Your code is ${code}, valid for ${minutes} minutes. If you did not ask for it, ignore it and tell nobody.`
  const text = isLang(lang) ? { zh, en }[lang] : `${zh} ${en}`
  const subject = lang === 'en' ? `Your code is ${code}` : `验证码 ${code}`
  return { id, lang: lang ?? 'zh', kind: 'code', subject, text, link, code }
}
