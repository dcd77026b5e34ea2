import Input from 'antd/es/input'
import { useId } from 'react'
import type { Levers } from '../../api/policy.ts'
import type { Text } from '../../api/text.ts'
import { useSay } from '../../shell/say.ts'
import { textWith, valuesIn } from './entry.ts'

type Props = {
  readonly levers: Levers
  readonly text: string
  readonly open: boolean
  readonly change: (text: string) => void
}

type Place = Levers['places'][number]

const OVERLAP: Readonly<Record<string, Text>> = {
  highest_only: { zh: '取高的一项', en: 'the higher one only' },
  pay_difference: { zh: '补差额', en: 'the difference is paid' },
  exclusive: { zh: '只能享受一项', en: 'one of them only' },
}

/** The numbers of conditions, sums and limits, and how the rule goes together with others, each under the sentence it stands in. */
export function PlaceInputs({ levers, text, open, change }: Props) {
  const say = useSay()
  const values = valuesIn(text, levers)
  if (levers.places.length === 0) return null
  if (!values)
    return (
      <p className="quiet">
        {say({
          zh: '条文已直接改写，条件里的数字请在“条文”里改。',
          en: 'The text was rewritten; change its numbers under “Text”.',
        })}
      </p>
    )
  const lines = new Map<string, Place[]>()
  for (const place of levers.places) {
    const key = `${place.part}|${place.sentence?.zh ?? ''}|${place.line}`
    lines.set(key, [...(lines.get(key) ?? []), place])
  }
  const put = (offset: number, value: string) => change(textWith(levers, new Map([...values, [offset, value]])))
  return (
    <fieldset className="draft-places">
      <legend>{say({ zh: '条件、算法和并用', en: 'Conditions, sum, overlap' })}</legend>
      {[...lines].map(([key, places]) => (
        <Line key={key} places={places} values={values} open={open} put={put} />
      ))}
    </fieldset>
  )
}

type LineProps = {
  readonly places: readonly Place[]
  readonly values: ReadonlyMap<number, string>
  readonly open: boolean
  readonly put: (offset: number, value: string) => void
}

function Line({ places, values, open, put }: LineProps) {
  const say = useSay()
  const id = useId()
  const [first] = places
  if (!first) return null
  return (
    <div className="draft-line">
      <p id={id}>{first.sentence ? say(first.sentence) : first.line}</p>
      <code>{first.line}</code>
      <span className="draft-values">
        {places.map(({ offset, kind, value }, i) => {
          const now = values.get(offset) ?? value
          const label = say({ zh: `第 ${i + 1} 个数，现行 ${value}`, en: `Number ${i + 1}, now ${value}` })
          if (kind === 'overlap')
            return (
              <select
                key={offset}
                className="control"
                aria-describedby={id}
                aria-label={say({ zh: '并用规则', en: 'Overlap' })}
                disabled={!open}
                value={now}
                onChange={(event) => put(offset, event.target.value)}
              >
                {Object.entries(OVERLAP).map(([rule, says]) => (
                  <option key={rule} value={rule}>
                    {say(says)}
                  </option>
                ))}
              </select>
            )
          return (
            <Input
              key={offset}
              aria-label={label}
              aria-describedby={id}
              className={now === value ? '' : 'changed'}
              inputMode="decimal"
              disabled={!open}
              value={now}
              onChange={(event) => put(offset, event.target.value.replace(/[^\d.]/g, ''))}
            />
          )
        })}
      </span>
    </div>
  )
}
