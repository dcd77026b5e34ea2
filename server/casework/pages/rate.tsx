import { ENDED } from '@xinglin/procedure'
import { ChoiceField, ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type PageRequest, textOf } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'
import { RATING_LEVELS } from '../rating-levels.ts'

type Props = {
  readonly request: PageRequest
  readonly detail: CaseDetail
  readonly errors: readonly (FieldError & { of?: string | undefined })[]
}

/** After the end: how was it? Five levels, a word where it was bad. What was said shows instead once it is said. */
export function Rate({ request, detail, errors }: Props) {
  const { say, to } = request
  if (!ENDED.includes(detail.situation) || detail.situation === 'withdrawn') return null
  const own = errors.filter((one) => one.of === 'rate')
  if (detail.rating) {
    return (
      <section>
        <h2>{say({ zh: '你的评价', en: 'Your rating' })}</h2>
        <p>{say(detail.rating.title)}</p>
        {detail.rating.text && <p>{detail.rating.text}</p>}
        {detail.rating.answer && (
          <p>
            {say({ zh: '回访：', en: 'Our answer: ' })}
            {detail.rating.answer}
          </p>
        )}
      </section>
    )
  }
  return (
    <section id="rate">
      <h2>{say({ zh: '这件事办得怎么样？', en: 'How was it handled?' })}</h2>
      <Form action={to(`/casework/${detail.id}/rate`)}>
        <ErrorSummary say={say} errors={own} />
        <ChoiceField
          name="level"
          legend={say({ zh: '评价', en: 'Rating' })}
          error={own.find((one) => one.field === 'level')?.text}
          value={own.length > 0 ? textOf(request.form, 'level') : undefined}
          choices={RATING_LEVELS.map((one) => ({ value: String(one.level), label: say(one.title) }))}
        />
        <div className={own.some((one) => one.field === 'text') ? 'field wrong' : 'field'}>
          <label htmlFor="text">
            {say({
              zh: '想说的话（不满意的请写明，一个工作日内回访）',
              en: 'In words (if dissatisfied: we call back within a working day)',
            })}
          </label>
          {own.some((one) => one.field === 'text') && (
            <p className="error" id="text-error">
              {own.find((one) => one.field === 'text')?.text}
            </p>
          )}
          <textarea
            id="text"
            name="text"
            rows={3}
            maxLength={1000}
            defaultValue={own.length > 0 ? textOf(request.form, 'text') : ''}
            aria-describedby={own.some((one) => one.field === 'text') ? 'text-error' : undefined}
            aria-invalid={own.some((one) => one.field === 'text') ? true : undefined}
          />
        </div>
        <button className="btn" type="submit">
          {say({ zh: '提交评价', en: 'Send' })}
        </button>
      </Form>
    </section>
  )
}
