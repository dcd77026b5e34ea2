import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { PART } from '../find/words.ts'
import { useSay } from '../say.ts'
import { type Entry, useEntries } from './use-entries.ts'
import './palette.css'

/** One line to go anywhere and do what the page offers: a combobox over a list, in a dialog that keeps the focus and gives it back. */
export function Palette({ shut }: { shut: () => void }) {
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { entries, pending, part } = useEntries(typed)
  const chosen = entries[Math.min(at, entries.length - 1)]
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  const run = (entry: Entry) => {
    dialog.current?.close()
    entry.run()
  }
  const press = (event: KeyboardEvent) => {
    // While a Chinese word is being put together, its keys belong to the input method.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((Math.min(at, entries.length - 1) + step + entries.length) % Math.max(1, entries.length))
    else if (event.key === 'Enter' && chosen) run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="palette" aria-label={say({ zh: '查找与前往', en: 'Find and go' })} onClose={shut}>
      <input
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        aria-autocomplete="list"
        aria-label={say({ zh: '查找', en: 'Find' })}
        placeholder={say({
          zh: '编号、姓名、单位、拼音首字母、政策或页面',
          en: 'Number, name, company, pinyin, rule or room',
        })}
        autoComplete="off"
        value={typed}
        maxLength={60}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div role="listbox" id={`${id}-list`} aria-label={say({ zh: '结果', en: 'Results' })}>
        {grouped(entries).map(([group, list]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list, not of form fields
          <div role="group" key={group.zh} aria-labelledby={`${id}-${group.zh}`}>
            <p id={`${id}-${group.zh}`} className="quiet">
              {say(group)}
            </p>
            {list.map((one) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys are the field's, as above
              <div
                role="option"
                key={one.id}
                id={`${id}-${one.id}`}
                aria-selected={one === chosen}
                onClick={() => run(one)}
                onPointerMove={() => setAt(entries.indexOf(one))}
              >
                <span>{one.words}</span>
                {one.aside && <span className="quiet">{one.aside}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="quiet">
        {part ? say(PART) : pending ? '' : <Count entries={entries.length} />}
      </p>
    </dialog>
  )
}

/** Told to whoever does not see the list; nothing found is shown to everybody. */
function Count({ entries }: { entries: number }) {
  const say = useSay()
  if (entries === 0) return say({ zh: '没有找到。', en: 'Nothing found.' })
  return <span className="hidden">{say({ zh: `${entries} 个结果`, en: `${entries} results` })}</span>
}

function grouped(entries: readonly Entry[]): [Entry['group'], Entry[]][] {
  const groups = new Map<Entry['group'], Entry[]>()
  for (const one of entries) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return [...groups]
}
