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

/** In quotation marks; those inside become single ones (GB/T 15834). */
export function quoted({ zh, en }: Localised): Localised {
  const inner = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’')
  return { zh: `“${inner(zh)}”`, en: `“${inner(en)}”` }
}

/**
 * A text that is made when it is read and in the language it is read in: most readers read one. Written as JSON it is plain
 * `{ zh, en }`; it cannot be copied by spreading.
 */
export abstract class TextWhenRead implements Localised {
  protected abstract in(language: Language): string

  get zh(): string {
    return this.in('zh')
  }

  get en(): string {
    return this.in('en')
  }

  toJSON(): Localised {
    return { zh: this.zh, en: this.en }
  }
}
