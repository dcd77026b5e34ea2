import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useNotice } from './notice.tsx'
import { useSay } from './say.ts'

/** The place of the notice. Always in the page, so that a screen reader hears when it fills. */
export function NoticeLine() {
  const say = useSay()
  const { notice, turnPage } = useNotice()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    turnPage()
  }, [path, turnPage])
  return (
    <p role="status" className={notice ? 'notice' : 'notice empty'}>
      {notice && say(notice.text)}
    </p>
  )
}
