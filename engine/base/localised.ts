/** Text in the two languages of the platform; both are always present. */
export interface Localised {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Localised

/** Builds a text in both languages from one function of the language. */
export function inBoth(write: (language: Language) => string): Localised {
  return { zh: write('zh'), en: write('en') }
}
