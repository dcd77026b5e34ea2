import type { Localised } from '@xinglin/base'
import type { ReactNode } from 'react'
import { ErrorSummary, type FieldError, Form } from './form.tsx'
import type { PageAnswer, PageRequest } from './page.ts'

/** What every page that is one form has: its heading, what is wrong with it, where it goes, the verb on its button. */
export type FormPage = {
  readonly title: Localised
  readonly lede?: ReactNode
  readonly room?: string
  readonly errors: readonly FieldError[]
  /** Address below tenant and language that the form posts to. */
  readonly action: string
  readonly submit: Localised
  /** Beside the button: a way out, a remark. */
  readonly beside?: ReactNode
  /** Above the form. */
  readonly before?: ReactNode
}

type Framed = Pick<FormPage, 'title' | 'lede' | 'room' | 'before' | 'errors'> & {
  /** For search engines too. */
  readonly listed?: boolean
}

/** A page that takes something in: its heading and what is wrong with what was sent, as 422, before all the rest. */
export function framedPage({ say }: PageRequest, page: Framed, body: ReactNode): PageAnswer {
  return {
    kind: 'html',
    title: page.title,
    status: page.errors.length > 0 ? 422 : 200,
    ...(!page.listed && { unlisted: true }),
    ...(page.room && { room: page.room }),
    body: (
      <>
        <h1>{say(page.title)}</h1>
        {page.lede && <p className="lede">{page.lede}</p>}
        {page.before}
        <ErrorSummary say={say} errors={page.errors} />
        {body}
      </>
    ),
  }
}

/** A page that is one form. With errors it is sent as 422, the errors listed first and linked to their fields. */
export function formPage(request: PageRequest, page: FormPage, fields: ReactNode): PageAnswer {
  const { say, to } = request
  return framedPage(
    request,
    page,
    <Form action={to(page.action)}>
      {fields}
      <p className="act">
        <button className="btn" type="submit">
          {say(page.submit)}
        </button>
        {page.beside}
      </p>
    </Form>,
  )
}

/** The error of one field, if it has one. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((one) => one.field === field)?.text
