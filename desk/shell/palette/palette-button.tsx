import { lazy, Suspense, useEffect, useState } from 'react'
import { useSay } from '../say.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** Opens the palette, as Ctrl K does (⌘ K on a Mac). */
export function PaletteButton() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button type="button" className="finds" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {say({ zh: '查找', en: 'Find' })} <kbd>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Palette shut={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
