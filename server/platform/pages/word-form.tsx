import type { Localised } from '@xinglin/base'
import { Form } from './form.tsx'
import type { PageRequest } from './page.ts'

type Props = {
  readonly request: PageRequest
  /** Address below tenant and language that the form posts to. */
  readonly action: string
  /** Id of the text's field, one of several on the page. */
  readonly field: string
  readonly error: string | undefined
  /** What to write where the answer is no. */
  readonly label: Localised
  /** Name of the answer: `yes` or `no`. */
  readonly name: string
  readonly yes: Localised
  readonly no: Localised
}

/** A side's own word on what the other says is done: yes with one button, no with the reason. */
export function WordForm({ request, action, field, error, label, name, yes, no }: Props) {
  const { say, to } = request
  return (
    <Form action={to(action)}>
      <div className={error ? 'field wrong' : 'field'}>
        <label htmlFor={field}>{say(label)}</label>
        {error && (
          <p className="error" id={`${field}-error`}>
            {error}
          </p>
        )}
        <textarea
          id={field}
          name="text"
          rows={2}
          maxLength={500}
          aria-describedby={error ? `${field}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <p className="act">
        <button className="btn" type="submit" name={name} value="yes">
          {say(yes)}
        </button>{' '}
        <button className="btn q" type="submit" name={name} value="no">
          {say(no)}
        </button>
      </p>
    </Form>
  )
}
