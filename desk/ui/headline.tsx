import { useEffect, useRef } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

let opened = false

/** The finding a page opens with. Takes the focus when the reader came from another page, so that reading goes on here. */
export function Headline({ children, lede }: { children: Text; lede?: Text }) {
  const say = useSay()
  const place = useRef<HTMLHeadingElement>(null)
  const text = say(children)
  useEffect(() => {
    if (opened) place.current?.focus()
    opened = true
  }, [])
  useEffect(() => {
    document.title = `${text} · ${say({ zh: '杏林', en: 'Xinglin' })}`
  }, [text, say])
  return (
    <>
      <h1 ref={place} tabIndex={-1}>
        {text}
      </h1>
      {lede && <p className="lede">{say(lede)}</p>}
    </>
  )
}
