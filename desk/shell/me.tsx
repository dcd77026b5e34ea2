import { createContext, useContext } from 'react'
import type { Me } from '../api/platform.ts'

const MeContext = createContext<Me | null>(null)

export const MeProvider = MeContext.Provider

/** Who is signed in. Only inside the frame of a city, which waits for the answer. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === null) throw new Error('useMe outside the frame of a city')
  return me
}
