import { formatDay, parseDay } from '@xinglin/base'
import { ChoiceField, ErrorSummary, type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import { errorOf } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { reportHire } from '../commands/report-hire.ts'
import type { ImportColumn } from '../imports/columns.ts'
import { type OurHires, ourHires } from '../queries/our-hires.ts'

const PATH = '/registry/our-hires/:organisationId'
const TITLE = { zh: '登记录用', en: 'Enter a hire' }

const STATE = {
  waiting: { zh: '待核实', en: 'to be verified' },
  entered: { zh: '已核实登记', en: 'verified and entered' },
  returned: { zh: '已退回', en: 'given back' },
} as const

async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, search } = request
  const { employer, columns, rows } = await request.ask(ourHires, { organisationId: params.organisationId })
  const told = TOLD[search.told as keyof typeof TOLD]
  return {
    kind: 'html',
    title: TITLE,
    room: 'me',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          <span lang="zh-CN">{employer}</span>
          {say({
            zh: '：录用或见习登记一次，由人社部门核对合同和参保记录。核实以后，单位能享受的自动列在“主动为你找到的”里，本人的只告诉本人。',
            en: ': enter a hire or an internship once; the labour bureau compares it with contract and insurance. What the organisation is due then appears under “Found for you”; what the person is due, only they are told.',
          })}
        </p>
        {told && (
          <p className="need" role="status">
            {say(told)}
          </p>
        )}
        <ErrorSummary say={say} errors={errors} />
        <Form action={to(`/registry/our-hires/${params.organisationId}`)}>
          {columns.map((column) => (
            <Cell key={column.id} column={column} request={request} errors={errors} />
          ))}
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '登记，送核实', en: 'Enter, to be verified' })}
            </button>
          </p>
        </Form>
        {rows.length > 0 && <Entered rows={rows} request={request} />}
      </>
    ),
  }
}

type CellProps = {
  readonly column: ImportColumn
  readonly request: PageRequest
  readonly errors: readonly FieldError[]
}

/** One cell of the entry, as the dictionary has it. */
function Cell({ column: { id, title, note, required, fact, codes, choices }, request, errors }: CellProps) {
  const { say, form } = request
  const value = textOf(form, id)
  const error = errorOf(errors, id)
  const label = required ? say(title) : say({ zh: `${title.zh}（可不填）`, en: `${title.en} (optional)` })
  if (choices) {
    const coded = [...(codes ?? [])].map(([code, text]) => ({ value: code, label: say(text) }))
    const options = coded.length > 0 ? coded : choices.map((one) => ({ value: one.zh, label: say(one) }))
    return <ChoiceField name={id} legend={label} choices={options} value={value} error={error} />
  }
  const isDay = fact?.type.is === 'date'
  return (
    <TextField
      name={id}
      label={label}
      help={isDay || id === 'person_name' ? undefined : say(note)}
      type={isDay ? 'date' : 'text'}
      value={value}
      error={error}
      optional={!required}
    />
  )
}

function Entered({ rows, request }: { readonly rows: OurHires['rows']; readonly request: PageRequest }) {
  const { say, visit } = request
  const dayText = (text: string) => {
    const day = parseDay(text)
    return day ? formatDay(day, visit.lang) : text
  }
  return (
    <section>
      <h2>{say({ zh: '登记过的', en: 'Entered so far' })}</h2>
      {rows.map((one) => (
        <article className="item" key={one.id}>
          <div>
            <h3 lang="zh-CN">{one.person}</h3>
            <p className="sum">
              {dayText(one.startedOn)}
              {say({ zh: '起', en: ' on' })}
            </p>
            {one.reason && <p lang="zh-CN">{one.reason}</p>}
          </div>
          <aside className="note">
            <b>{say(STATE[one.state])}</b>
            {dayText(one.reportedOn)}
          </aside>
        </article>
      ))}
    </section>
  )
}

const TOLD = {
  entered: {
    zh: '已登记，送人社部门核实。核实前不作为任何待遇的依据。',
    en: 'Entered and on its way to the labour bureau. Nothing rests on it before it is verified.',
  },
  known: { zh: '这一条你单位已经登记过，没有重复登记。', en: 'This was entered before; nothing was entered twice.' },
} as const

export const ourHiresPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'signed_in',
  handle: (request) => show(request),
}

export const ourHiresPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params, say, to } = request
    const { organisationId } = params
    const { columns } = await request.ask(ourHires, { organisationId })
    const cells = Object.fromEntries(columns.map(({ id }) => [id, textOf(form, id)]))
    const done = await tryAct(request, 'person_name', () => request.act(reportHire, { organisationId, cells }))
    if (!done.ok) return show(request, done.errors)
    const { faults, known } = done.value
    const name = (id: string) => columns.find((one) => one.id === id)?.title ?? { zh: '', en: '' }
    if (faults.length > 0)
      return show(
        request,
        faults.map(({ column, say: text }) => ({
          field: column,
          text: say({ zh: `${name(column).zh}：${text.zh}`, en: `${name(column).en}: ${text.en}` }),
        })),
      )
    return { kind: 'redirect', to: to(`/registry/our-hires/${organisationId}?told=${known ? 'known' : 'entered'}`) }
  },
}
