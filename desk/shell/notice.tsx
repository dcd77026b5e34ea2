import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Text } from '../api/text.ts'

/** `here`: about the page that is open · `ahead`: about what was done before the page that is opened next. */
type Notice = { readonly text: Text; readonly on: 'here' | 'ahead' }

type Notices = {
  readonly notice: Notice | null
  readonly tell: (text: Text, on?: Notice['on']) => void
  /** A page was opened: its own notice stays, an older one goes. */
  readonly turnPage: () => void
}

const NoticeContext = createContext<Notices>({ notice: null, tell: () => undefined, turnPage: () => undefined })

/** One quiet line at the top that says what was done. It stays until the next page, so that nobody has to read in a hurry. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const tell = useCallback((text: Text, on: Notice['on'] = 'here') => setNotice({ text, on }), [])
  const turnPage = useCallback(
    () => setNotice((old) => (old?.on === 'ahead' ? { text: old.text, on: 'here' } : null)),
    [],
  )
  const value = useMemo(() => ({ notice, tell, turnPage }), [notice, tell, turnPage])
  return <NoticeContext.Provider value={value}>{children}</NoticeContext.Provider>
}

export const useNotice = (): Notices => useContext(NoticeContext)
