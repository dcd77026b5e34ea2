import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../api/text.ts'

const STORED = 'xinglin-desk-language'

type Choice = { readonly language: Language; readonly choose: (language: Language) => void }

const LanguageContext = createContext<Choice>({ language: 'zh', choose: () => undefined })

const remembered = (): Language => {
  const stored = localStorage.getItem(STORED)
  if (stored === 'zh' || stored === 'en') return stored
  return 'zh'
}

/** The reader's language, kept on this machine. Addresses stay the same in both. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(remembered)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        localStorage.setItem(STORED, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>
}

export const useLanguage = (): Choice => useContext(LanguageContext)
