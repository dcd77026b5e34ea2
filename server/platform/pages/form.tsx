import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Say } from '../text/lang.ts'

/** A form that posts once: carries its own key, so that sending it twice acts once. Works without script. */
export function Form({ action, upload, children }: { action: string; upload?: boolean; children: ReactNode }) {
  return (
    <form method="post" action={action} encType={upload ? 'multipart/form-data' : undefined} data-once>
      <input type="hidden" name="_key" value={randomUUID()} />
      {children}
    </form>
  )
}

/** What is wrong with a form, at its top, linked to the fields. */
export type FieldError = { readonly field: string; readonly text: string }

export function ErrorSummary({ say, errors }: { say: Say; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} id="errors">
      <h2>{say({ zh: '请先改正下面的问题', en: 'Please put this right first' })}</h2>
      <ul>
        {errors.map((one) => (
          <li key={one.field}>
            <a href={`#${one.field}`}>{one.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One labelled text field, its help and its error tied to it. */
export function TextField(props: {
  name: string
  label: string
  help?: string | undefined
  error?: string | undefined
  value?: string | undefined
  type?: 'text' | 'date' | 'tel' | 'password'
  inputMode?: 'numeric' | 'decimal' | 'text'
  autoComplete?: string
  optional?: boolean
  /** The one question of its page: its label is the page's heading. */
  heading?: boolean
}) {
  const { name, label, help, error } = props
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      {props.heading ? (
        <h1>
          <label htmlFor={name}>{label}</label>
        </h1>
      ) : (
        <label htmlFor={name}>{label}</label>
      )}
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        defaultValue={props.value}
        autoComplete={props.autoComplete ?? 'off'}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        required={!props.optional}
      />
    </div>
  )
}

/** One question with a few answers to choose from: native radio buttons or boxes, 44 px tall. */
export function ChoiceField(props: {
  name: string
  legend: ReactNode
  help?: string | undefined
  error?: string | undefined
  choices: readonly { value: string; label: string }[]
  value?: string | readonly string[] | undefined
  several?: boolean
  heading?: boolean
}) {
  const { name, help, error } = props
  const chosen = (value: string) => (Array.isArray(props.value) ? props.value.includes(value) : props.value === value)
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{props.heading ? <h1>{props.legend}</h1> : props.legend}</legend>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {props.choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          <input
            type={props.several ? 'checkbox' : 'radio'}
            id={index === 0 ? name : undefined}
            name={name}
            value={choice.value}
            defaultChecked={chosen(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
