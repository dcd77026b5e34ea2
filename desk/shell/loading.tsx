import { useEffect, useState } from 'react'
import { useSay } from './say.ts'

/** Says that something is on its way, but only when it takes long enough to be noticed. */
export function Loading() {
  const say = useSay()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="quiet">
      {late && say({ zh: '正在载入…', en: 'Loading …' })}
    </p>
  )
}
