import { useCallback } from 'react'
import type { Text } from '../api/text.ts'
import { useLanguage } from './language.tsx'

export type Say = (text: Text) => string

/** Says a text, written in both languages where it is used, in the reader's. */
export function useSay(): Say {
  const { language } = useLanguage()
  return useCallback((text: Text) => text[language], [language])
}
