import Button from 'antd/es/button'
import { useId } from 'react'
import type { RowsField } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import type { RowValues } from './offer-values.ts'
import { PlainControl } from './plain-control.tsx'

type Props = {
  readonly field: RowsField
  readonly rows: readonly RowValues[]
  readonly change: (rows: readonly RowValues[]) => void
  readonly missing: boolean
}

/** The same few columns several times over: milestones, instalments. */
export function OfferRows({ field, rows, change, missing }: Props) {
  const say = useSay()
  const base = useId()
  const put = (index: number, id: string, value: string) =>
    change(rows.map((row, at) => (at === index ? { ...row, [id]: value } : row)))
  return (
    <fieldset className="rowset">
      <legend>{say(field.title)}</legend>
      {rows.map((row, index) => (
        // Rows have no identity of their own; they are only added at the end and taken away.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="rowset-row" key={index}>
          {field.columns.map((column) => {
            const id = `${base}-${index}-${column.id}`
            return (
              <div key={column.id}>
                <label htmlFor={id}>{say(column.title)}</label>
                <PlainControl
                  id={id}
                  described={missing && column.required && !row[column.id] ? { 'aria-invalid': true } : {}}
                  field={column}
                  value={row[column.id] ?? ''}
                  change={(value) => put(index, column.id, value)}
                />
              </div>
            )
          })}
          {rows.length > 1 && (
            <Button size="small" onClick={() => change(rows.filter((_, at) => at !== index))}>
              {say({ zh: '去掉这一行', en: 'Remove' })}
            </Button>
          )}
        </div>
      ))}
      {missing && <p className="wrong">{say({ zh: '请把每一行填完整。', en: 'Please fill in every row.' })}</p>}
      <Button onClick={() => change([...rows, {}])}>{say({ zh: '加一行', en: 'Add a row' })}</Button>
    </fieldset>
  )
}
