import type { Rule } from '@xinglin/policy'
import { type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { type OwnRecord, readSituation } from '../../policy/index.ts'
import { becomePerson, claimOrganisation, OwnNumber } from '../../registry/index.ts'
import { start } from '../commands/start.ts'
import { startQuery } from '../queries/start.ts'
import { CallLine } from './call-line.tsx'

type Standing = { readonly subjectId: string; readonly name: string; readonly verified: boolean }

/** The first page of an application: what it takes, and for whom. Somebody not known here yet gives a name, once. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say } = request
  const { rule, standings, records, call } = await request.ask(startQuery, { benefit: request.params.benefit })
  if (call === 'closed') return closed(request, rule)
  return formPage(
    request,
    {
      title: rule.title,
      lede: rule.summary && say(rule.summary),
      room: 'casework',
      errors,
      action: `/casework/start/${rule.id}`,
      submit: { zh: '建立申请', en: 'Begin' },
      before: (
        <>
          <CallLine call={call} request={request} />
          <Needed rule={rule} say={say} />
        </>
      ),
      beside: (
        <span className="quiet">
          {say({ zh: '可以随时停下，下次接着填。', en: 'You can stop any time and go on later.' })}
          {rule.beneficiary.kind === 'organisation' && (
            <>
              {' '}
              <a href={request.to(`/casework/bundle/start/${rule.id}`)}>
                {say({ zh: '为多名员工一起申请', en: 'Apply for several people at once' })}
              </a>
            </>
          )}
        </span>
      ),
    },
    <>
      <ForWhom rule={rule} standings={standings} say={say} errors={errors} />
      <AboutWhat records={records} chosen={request.search.record} say={say} />
    </>,
  )
}

/** Nothing to begin while no call is open. */
const closed = (request: PageRequest, rule: Rule): PageAnswer => ({
  kind: 'html',
  title: rule.title,
  room: 'casework',
  unlisted: true,
  body: (
    <>
      <h1>{request.say(rule.title)}</h1>
      {rule.summary && <p className="lede">{request.say(rule.summary)}</p>}
      <CallLine call="closed" request={request} />
      <Needed rule={rule} say={request.say} />
    </>
  ),
})

function Needed({ rule, say }: { rule: Rule; say: PageRequest['say'] }) {
  if (rule.evidence.length === 0) return null
  return (
    <>
      <h2>{say({ zh: '要准备的材料', en: 'Papers to have at hand' })}</h2>
      <ul>
        {rule.evidence.map((one) => (
          <li key={one.id}>
            {say(one.title)}
            {one.optional && say({ zh: '（没有可不交）', en: ' (if you have it)' })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which record it is about, where some are known already: nothing that was recorded once is typed again. */
function AboutWhat(props: { records: readonly OwnRecord[]; chosen: string | undefined; say: PageRequest['say'] }) {
  const { records, say } = props
  if (records.length === 0) return null
  const chosen = records.find((one) => one.id === props.chosen) ?? records[0]
  return (
    <fieldset className="field">
      <legend>{say({ zh: '就哪一项申请', en: 'About which record' })}</legend>
      {records.map((one) => (
        <label className="choice" key={one.id}>
          <input type="radio" name="record" value={one.id} defaultChecked={one.id === chosen?.id} />
          <span>{say(one.says)}</span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name="record" value="" />
        <span>{say({ zh: '都不是，另外填写', en: 'None of these; I will state it' })}</span>
      </label>
    </fieldset>
  )
}

function ForWhom(props: {
  rule: Rule
  standings: readonly Standing[]
  say: PageRequest['say']
  errors: readonly FieldError[]
}) {
  const { rule, standings, say } = props
  const person = rule.beneficiary.kind === 'person'
  return (
    <>
      {standings.length > 0 && (
        <fieldset className="field">
          <legend>{say({ zh: '替谁申请', en: 'Apply for' })}</legend>
          {standings.map((one, index) => (
            <label className="choice" key={one.subjectId}>
              <input type="radio" name="applicant" value={one.subjectId} defaultChecked={index === 0} />
              <span>{one.name}</span>
            </label>
          ))}
          {!person && (
            <label className="choice">
              <input type="radio" name="applicant" value="new" />
              <span>{say({ zh: '另一家单位（在下面填写）', en: 'Another organisation (named below)' })}</span>
            </label>
          )}
        </fieldset>
      )}
      {person && standings.length === 0 && (
        <>
          <TextField
            name="name"
            label={say({ zh: '姓名', en: 'Your name' })}
            help={say({ zh: '和证件上一致', en: 'As on your identity document' })}
            autoComplete="name"
            error={errorOf(props.errors, 'name')}
          />
          <OwnNumber say={say} error={errorOf(props.errors, 'idNumber')} />
        </>
      )}
      {!person && (
        <>
          <TextField
            name="name"
            label={say({ zh: '单位名称', en: 'Name of the organisation' })}
            autoComplete="organization"
            error={errorOf(props.errors, 'name')}
            optional={standings.length > 0}
          />
          <TextField
            name="uscc"
            label={say({ zh: '统一社会信用代码', en: 'Unified social credit code' })}
            help={say({
              zh: '18 位。先可以填写，提交前要由工作人员核实你的代办授权。',
              en: '18 characters. You may prepare the application now; before it is filed an officer confirms that you act for it.',
            })}
            error={errorOf(props.errors, 'uscc')}
            optional={standings.length > 0}
          />
        </>
      )}
    </>
  )
}

export const startPage: Page = {
  method: 'GET',
  path: '/casework/start/:benefit',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const startPost: Page = {
  method: 'POST',
  path: '/casework/start/:benefit',
  access: 'signed_in',
  handle: async (request) => {
    const { form, to } = request
    const { rule, standings, records } = await request.ask(startQuery, { benefit: request.params.benefit })
    const name = textOf(form, 'name')
    const chosen = textOf(form, 'applicant')
    const done = await tryAct(request, 'name', async () => {
      const applicantId = standings.some((one) => one.subjectId === chosen)
        ? chosen
        : rule.beneficiary.kind === 'person'
          ? (await request.act(becomePerson, { name, idNumber: textOf(form, 'idNumber') }, 'who')).subjectId
          : (await request.act(claimOrganisation, { name, uscc: textOf(form, 'uscc') }, 'who')).subjectId
      const { answers } = readSituation(request)
      const record = records.find((one) => one.id === textOf(form, 'record') && one.beneficiaryId === applicantId)
      return request.act(start, {
        benefit: rule.id,
        applicantId,
        answers: record ? {} : answers,
        ...(record && { subjectId: record.id }),
      })
    })
    return done.ok ? { kind: 'redirect', to: to(`/casework/${done.value.caseId}`) } : show(request, done.errors)
  },
}
