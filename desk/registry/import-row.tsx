import Button from 'antd/es/button'
import { type FormEvent, useId, useState } from 'react'
import type { ImportRows } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'

type Row = ImportRows['rows'][number]
type Column = ImportRows['columns'][number]

/** One row as a small form: the cells, what is wrong beneath each, and the way to check it again. */
export function ImportRow({ batchId, row, columns }: { batchId: string; row: Row; columns: readonly Column[] }) {
  const say = useSay()
  const { tell } = useNotice()
  const mend = useCommand('registry/mend-import-row')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const done = await mend.send({ batchId, line: row.line, cells: typed })
    if (!done) return
    if (done.status === 'good') tell({ zh: `第 ${row.line} 行可以导入了。`, en: `Line ${row.line} can be imported.` })
    else tell({ zh: `第 ${row.line} 行还有问题。`, en: `Line ${row.line} still needs a look.` })
  }
  const whole = row.faults.filter((one) => one.column === '')
  const wrong = (id: string) => row.faults.filter((one) => one.column === id)
  return (
    <li>
      <form onSubmit={send} aria-label={say({ zh: `第 ${row.line} 行`, en: `Line ${row.line}` })}>
        <h3>
          {say({ zh: `第 ${row.line} 行`, en: `Line ${row.line}` })}
          {whole.map((one) => (
            <span className="wrong" key={one.say.zh}>
              {say(one.say)}
            </span>
          ))}
        </h3>
        <div className="cells">
          {columns.map((column) => (
            <Cell
              key={column.id}
              column={column}
              value={typed[column.id]}
              kept={row.cells[column.id] ?? ''}
              faults={wrong(column.id)}
              change={(value) => setTyped((old) => ({ ...old, [column.id]: value }))}
            />
          ))}
        </div>
        {mend.refusal && <Failure refusal={mend.refusal} />}
        <Button htmlType="submit" size="small" loading={mend.pending} disabled={Object.keys(typed).length === 0}>
          {say({ zh: '保存并检查', en: 'Save and check' })}
        </Button>
      </form>
    </li>
  )
}

type CellProps = {
  readonly column: Column
  readonly value: string | undefined
  readonly kept: string
  readonly faults: Row['faults']
  readonly change: (value: string) => void
}

/** What is sensitive is never filled in: its mask stands in the empty field. */
function Cell({ column, value, kept, faults, change }: CellProps) {
  const say = useSay()
  const id = useId()
  const wrong = faults.length > 0
  return (
    <div className={wrong ? 'cell bad' : 'cell'}>
      <label htmlFor={id}>
        {say(column.title)}
        {column.required && <span aria-hidden="true"> *</span>}
      </label>
      <input
        id={id}
        className="control"
        value={value ?? (column.secret ? '' : kept)}
        placeholder={column.secret ? kept : undefined}
        list={column.choices ? `${id}-list` : undefined}
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {column.choices && (
        <datalist id={`${id}-list`}>
          {column.choices.map((one) => (
            <option key={one.zh} value={say(one)} />
          ))}
        </datalist>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {faults.map((one) => say(one.say)).join(' ')}
        </p>
      )}
    </div>
  )
}
