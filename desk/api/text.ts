/** A text in both languages of the platform. */
export type Text = { readonly zh: string; readonly en: string }

export type Language = keyof Text
