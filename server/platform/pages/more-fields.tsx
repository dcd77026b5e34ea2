import type { ReactNode } from 'react'

type Field = {
  name: string
  label: string
  help?: string | undefined
  error?: string | undefined
  value?: string | undefined
}

function Around({ name, label, help, error, children }: Field & { children: ReactNode }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
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
      {children}
    </div>
  )
}

const tied = ({ name, help, error }: Field) => ({
  'aria-describedby': [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
})

/** Several lines of text, its help and its error tied to it. */
export function TextArea(props: Field & { rows: number; longest: number }) {
  const { name, rows, longest } = props
  return (
    <Around {...props}>
      <textarea id={name} name={name} rows={rows} maxLength={longest} defaultValue={props.value} {...tied(props)} />
    </Around>
  )
}

export type Choice = { readonly value: string; readonly label: string }

/** One of many, in groups where they have names. */
export function SelectField(
  props: Field & { none?: string; choices: readonly { readonly group?: string; readonly of: readonly Choice[] }[] },
) {
  const { name, none, choices } = props
  const options = (of: readonly Choice[]) =>
    of.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ))
  return (
    <Around {...props}>
      <select id={name} name={name} defaultValue={props.value ?? ''} {...tied(props)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((one) =>
          one.group === undefined ? (
            options(one.of)
          ) : (
            <optgroup key={one.group} label={one.group}>
              {options(one.of)}
            </optgroup>
          ),
        )}
      </select>
    </Around>
  )
}
