import type { Language, Localised } from '@xinglin/base'

/** The two languages of the platform. zh-CN first, English complete. */
export type Lang = Language

/** Says a bilingual text in one language. */
export type Say = (text: Localised) => string

export const sayIn =
  (lang: Lang): Say =>
  (text) =>
    text[lang]

/** BCP 47 tag for the `lang` attribute. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

export function isLang(value: unknown): value is Lang {
  return value === 'zh' || value === 'en'
}
