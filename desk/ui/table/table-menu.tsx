import { useSay } from '../../shell/say.ts'
import { Drop } from '../drop.tsx'
import { type Column, shownColumns } from './column.ts'
import { SIZES } from './table-search.ts'
import { useTableSearch } from './use-table-search.ts'

/** Which columns, how close together, how many on a page. */
export function TableMenu<Row>({ columns, paged = false }: { columns: readonly Column<Row>[]; paged?: boolean }) {
  const say = useSay()
  const { search, change } = useTableSearch()
  const shown = shownColumns(columns, search.columns).map((one) => one.id)
  const toggle = (id: string) => {
    const now = columns.map((one) => one.id).filter((one) => (one === id) !== shown.includes(one))
    const usual = shownColumns(columns, undefined).map((one) => one.id)
    change({ columns: now.join() === usual.join() ? undefined : now.join(), page: search.page })
  }
  return (
    <Drop label={say({ zh: '显示', en: 'Display' })}>
      <fieldset className="choose">
        <legend>{say({ zh: '列', en: 'Columns' })}</legend>
        {columns.map((one) => (
          <label key={one.id}>
            <input
              type="checkbox"
              checked={shown.includes(one.id)}
              disabled={one.always ?? false}
              onChange={() => toggle(one.id)}
            />
            {say(one.title)}
          </label>
        ))}
      </fieldset>
      <fieldset className="choose">
        <legend>{say({ zh: '行距', en: 'Density' })}</legend>
        {([undefined, 'compact'] as const).map((one) => (
          <label key={one ?? 'usual'}>
            <input
              type="radio"
              name="density"
              checked={search.density === one}
              onChange={() => change({ density: one, page: search.page })}
            />
            {one ? say({ zh: '紧凑', en: 'Compact' }) : say({ zh: '宽松', en: 'Roomy' })}
          </label>
        ))}
      </fieldset>
      {paged && (
        <fieldset className="choose">
          <legend>{say({ zh: '每页', en: 'On a page' })}</legend>
          {SIZES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="size"
                checked={(search.size ?? SIZES[0]) === one}
                onChange={() => change({ size: one === SIZES[0] ? undefined : one })}
              />
              {say({ zh: `${one} 行`, en: `${one} rows` })}
            </label>
          ))}
        </fieldset>
      )}
    </Drop>
  )
}
