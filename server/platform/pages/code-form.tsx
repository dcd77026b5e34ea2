import type { Localised } from '@xinglin/base'
import type { Say } from '../text/lang.ts'

type Props = {
  readonly say: Say
  readonly action: string
  readonly label: Localised
  readonly verb: Localised
  readonly value: string
}

/** One field for a code read from a paper or a note; asks by GET, so that the answer has an address. */
export function CodeForm({ say, action, label, verb, value }: Props) {
  return (
    <form method="get" action={action}>
      <div className="field">
        <label htmlFor="code">{say(label)}</label>
        <p className="help" id="code-help">
          {say({
            zh: '12 位字母和数字，大小写和横线不限，例如 7Q4K-0XZM-93TB。',
            en: 'Twelve letters and digits; case and dashes do not matter, such as 7Q4K-0XZM-93TB.',
          })}
        </p>
        <input
          id="code"
          name="code"
          defaultValue={value}
          autoComplete="off"
          aria-describedby="code-help"
          maxLength={60}
          required
        />
      </div>
      <p className="act">
        <button className="btn" type="submit">
          {say(verb)}
        </button>
      </p>
    </form>
  )
}
