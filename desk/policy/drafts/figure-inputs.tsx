import Input from 'antd/es/input'
import type { Levers } from '../../api/policy.ts'
import { useSay } from '../../shell/say.ts'
import { Field } from '../../ui/field.tsx'
import { figureValue } from '../../ui/figure-value.ts'
import { readFigure } from '../read-figure.ts'

type Props = {
  readonly levers: Levers
  readonly figures: Readonly<Record<string, string>>
  readonly open: boolean
  readonly change: (figures: Readonly<Record<string, string>>) => void
}

const UNIT = {
  fen: { zh: '元', en: 'yuan' },
  percent_hundredths: { zh: '%', en: '%' },
  count: { zh: '', en: '' },
} as const

/** The dated figures of a rule, each beside what holds now. */
export function FigureInputs({ levers, figures, open, change }: Props) {
  const say = useSay()
  if (levers.figures.length === 0) return null
  return (
    <fieldset className="draft-figures">
      <legend>{say({ zh: '数额和标准', en: 'Sums and standards' })}</legend>
      {levers.figures.map(({ address, title, unit, value }) => {
        const text = figures[address] ?? ''
        const bad = text !== '' && readFigure(text, unit) === undefined
        const now = value === null ? { zh: '未核定', en: 'not set' } : figureValue(value, unit)
        return (
          <Field
            key={address}
            label={title}
            help={{ zh: `现行：${now.zh}`, en: `Now: ${now.en}` }}
            error={bad ? { zh: '请填数字，最多两位小数。', en: 'A number with at most two decimals.' } : null}
          >
            {(id, described) => (
              <Input
                id={id}
                {...described}
                inputMode="decimal"
                disabled={!open}
                suffix={say(UNIT[unit])}
                value={text}
                onChange={(event) => change({ ...figures, [address]: event.target.value })}
              />
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}
