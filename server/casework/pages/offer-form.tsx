import { ChoiceField, ErrorSummary, type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { PlainField } from '../actions/field.ts'
import type { Offer } from '../queries/case/offers.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

type Props = {
  readonly request: PageRequest
  readonly detail: CaseDetail
  readonly offer: Offer
  readonly errors: readonly (FieldError & { readonly of?: string | undefined })[]
}

/** One step the applicant can take, as a form of its own. What is rarely wanted folds away, so that nobody takes it by accident. */
export function OfferForm({ request, detail, offer, errors }: Props) {
  const { say } = request
  const own = errors.filter((one) => one.of === offer.kind)
  const form = (
    <Form action={request.to(`/casework/${detail.id}/act`)}>
      <ErrorSummary say={say} errors={own.map((one) => ({ ...one, field: idOf(offer, one.field) }))} />
      <p className="quiet">{say(offer.effect)}</p>
      {offer.kind === 'correct_account' && (
        <p>
          <a href={request.to(`/casework/${detail.id}/identity`)}>
            {say({ zh: '核对并更正收款账户', en: 'Check and correct the account' })}
          </a>
        </p>
      )}
      {offer.kind === 'supply' && (
        <p>
          <a href={request.to(`/casework/${detail.id}/evidence`)}>{say({ zh: '上传材料', en: 'Upload the papers' })}</a>
        </p>
      )}
      <input type="hidden" name="kind" value={offer.kind} />
      <input type="hidden" name="version" value={detail.version} />
      {offer.fields.map(
        (one) =>
          one.type !== 'rows' && <OfferField key={one.id} request={request} offer={offer} field={one} errors={own} />,
      )}
      <button className={offer.tone === 'grave' ? 'btn danger' : 'btn'} type="submit">
        {say(offer.verb)}
      </button>
    </Form>
  )
  if (offer.tone === 'primary') {
    return (
      <section className="need" id={offer.kind}>
        <h2>{say(offer.verb)}</h2>
        {form}
      </section>
    )
  }
  return (
    <details id={offer.kind} open={own.length > 0}>
      <summary>{say(offer.verb)}</summary>
      {form}
    </details>
  )
}

/** A text's place on the page: several actions may ask for one. Everything else goes by its own name. */
function idOf(offer: Offer, field: string): string {
  const found = offer.fields.find((one) => one.id === field)
  return found?.type === 'text' ? `${offer.kind}-${field}` : field
}

type FieldProps = {
  readonly request: PageRequest
  readonly offer: Offer
  readonly field: PlainField
  readonly errors: readonly FieldError[]
}

function OfferField({ request, offer, field, errors }: FieldProps) {
  const { say } = request
  const error = errors.find((one) => one.field === field.id)?.text
  const label = field.required
    ? say(field.title)
    : say({ zh: `${field.title.zh}（可不填）`, en: `${field.title.en} (optional)` })
  if (field.type === 'choice') {
    const choices = (field.options ?? []).map((one) => ({ value: one.id, label: say(one.title) }))
    // One to choose from is no choice.
    const only = choices.length === 1 ? choices[0]?.value : undefined
    return <ChoiceField name={field.id} legend={label} error={error} choices={choices} value={field.value ?? only} />
  }
  if (field.type !== 'text') {
    const type = field.type === 'day' ? 'date' : 'text'
    return (
      <TextField
        name={field.id}
        label={label}
        error={error}
        type={type}
        value={field.value}
        optional={!field.required}
      />
    )
  }
  const id = idOf(offer, field.id)
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <p className="error">{error}</p>}
      <textarea
        id={id}
        name={field.id}
        rows={4}
        maxLength={2000}
        required={field.required}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
