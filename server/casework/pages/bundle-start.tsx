import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { SelectField } from '../../platform/pages/more-fields.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { EXCEL, templateWorkbook } from '../../platform/sheets/index.ts'
import { bundleColumns } from '../bundle/columns.ts'
import { sheetTemplate } from '../bundle/sheet.ts'
import { startBundle } from '../commands/start-bundle.ts'
import { startQuery } from '../queries/start.ts'
import { showBundle } from './bundle.tsx'
import { SheetField, sheetOf } from './sheet-field.tsx'

const TITLE = { zh: '为多名员工一起申请', en: 'Apply for several people at once' }

const WHICH = { zh: '请选择为哪家单位申请。', en: 'Please choose for which company.' }

/** A company takes the sheet, fills in a line a person, and hands it in: one draft a person, each with its own gaps. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to } = request
  const { rule, standings } = await request.ask(startQuery, { benefit: request.params.benefit })
  const [company] = standings
  if (!company) {
    return formPage(
      request,
      {
        title: TITLE,
        lede: say({
          zh: '批量申请要先绑定企业：打开“开始申请”，填写企业名称和统一社会信用代码。',
          en: 'First bind your company: open “Apply” and give its name and credit code.',
        }),
        room: 'casework',
        errors,
        action: `/casework/start/${rule.id}`,
        submit: { zh: '去绑定', en: 'Go there' },
      },
      null,
    )
  }
  return {
    kind: 'html',
    title: TITLE,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say(rule.title)}
          {standings.length === 1 && ` · ${company.name}`}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <ol>
          <li>
            <a href={to(`/casework/bundle/template/${rule.id}?as=xlsx`)}>
              {say({ zh: '下载模板（Excel）', en: 'Download the template (Excel)' })}
            </a>{' '}
            <a href={to(`/casework/bundle/template/${rule.id}`)}>CSV</a>
          </li>
          <li>
            {say({
              zh: '一人一行填好。不清楚的可以先空着。',
              en: 'One line a person. Leave open what you do not know.',
            })}
          </li>
          <li>
            {say({
              zh: '上传。每个人缺什么会逐一列出来，补好再一起提交。',
              en: 'Upload. What each person lacks is listed; mend it and hand all in together.',
            })}
          </li>
        </ol>
        <Form action={to(`/casework/bundle/start/${rule.id}`)} upload>
          {standings.length === 1 ? (
            <input type="hidden" name="applicant" value={company.subjectId} />
          ) : (
            <SelectField
              name="applicant"
              label={say({ zh: '为哪家单位申请', en: 'For which company' })}
              value={textOf(request.form, 'applicant')}
              none={say({ zh: '请选择', en: 'Please choose' })}
              choices={[{ of: standings.map((one) => ({ value: one.subjectId, label: one.name })) }]}
              error={errorOf(errors, 'applicant')}
            />
          )}
          <SheetField say={say} error={errorOf(errors, 'sheet')} />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '上传并检查', en: 'Upload and check' })}
            </button>
          </p>
        </Form>
      </>
    ),
  }
}

export const bundleStartPage: Page = {
  method: 'GET',
  path: '/casework/bundle/start/:benefit',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const bundleStartPost: Page = {
  method: 'POST',
  path: '/casework/bundle/start/:benefit',
  access: 'signed_in',
  handle: async (request) => {
    const input = { benefit: request.params.benefit, applicantId: textOf(request.form, 'applicant') }
    if (input.applicantId === '') return show(request, [{ field: 'applicant', text: request.say(WHICH) }])
    const done = await tryAct(request, 'sheet', async () =>
      request.act(startBundle, { ...input, sheet: await sheetOf(request) }),
    )
    if (!done.ok) return show(request, done.errors)
    const { bundleId, wrong } = done.value
    if (wrong.length === 0) return { kind: 'redirect', to: request.to(`/casework/bundle/${bundleId}`) }
    return showBundle({ ...request, params: { ...request.params, bundleId } }, [], wrong)
  },
}

export const bundleTemplatePage: Page = {
  method: 'GET',
  path: '/casework/bundle/template/:benefit',
  access: 'signed_in',
  handle: async (request) => {
    const { rule } = await request.ask(startQuery, { benefit: request.params.benefit })
    const name = request.say(rule.title)
    const file =
      request.search.as === 'xlsx'
        ? { name: `${name}.xlsx`, mediaType: EXCEL, bytes: templateWorkbook(bundleColumns(rule), 'zh') }
        : { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(sheetTemplate(rule)) }
    return { kind: 'file', file, download: true }
  },
}
