import { useSay } from './say.ts'

/** Past the rail with one key. A button, because the router owns the part of the address after `#`. */
export function SkipLink() {
  const say = useSay()
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('room')?.focus()}>
      {say({ zh: '跳到正文', en: 'Skip to the content' })}
    </button>
  )
}
