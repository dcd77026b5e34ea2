import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSay } from '../shell/say.ts'

/** Opens the case beside the list, and shuts it again. The space bar in a row presses it. */
export function PeekButton({ id, number }: { id: string; number: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const { peek } = useSearch({ strict: false }) as { peek?: string }
  const open = peek === id
  return (
    <button
      type="button"
      className="peeks"
      data-row-peek=""
      aria-expanded={open}
      aria-label={say({ zh: `预览 ${number}`, en: `Preview ${number}` })}
      title={say({ zh: '预览（空格）', en: 'Preview (space)' })}
      onClick={() =>
        void navigate({
          to: '.',
          replace: true,
          resetScroll: false,
          search: (({ peek: _, ...old }: { peek?: string }) => (open ? old : { ...old, peek: id })) as never,
        })
      }
    />
  )
}
