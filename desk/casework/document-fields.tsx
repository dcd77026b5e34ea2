import { Field } from '../ui/field.tsx'

export type DocumentOf = { readonly sourceDocument: string; readonly sourceDay: string }

/** The document a decision rests on, and its day. */
export function DocumentFields(props: {
  readonly values: DocumentOf
  readonly change: (id: keyof DocumentOf, value: string) => void
}) {
  const { values, change } = props
  return (
    <>
      <Field label={{ zh: '依据文件', en: 'Document' }}>
        {(id) => (
          <input
            id={id}
            className="control"
            maxLength={300}
            value={values.sourceDocument}
            onChange={(event) => change('sourceDocument', event.target.value)}
          />
        )}
      </Field>
      <Field label={{ zh: '文件日期', en: 'Its day' }}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="control"
            value={values.sourceDay}
            onChange={(event) => change('sourceDay', event.target.value)}
          />
        )}
      </Field>
    </>
  )
}
