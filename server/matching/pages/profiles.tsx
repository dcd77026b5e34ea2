import { dayWords } from '../../platform/pages/day-words.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import type { PageAnswer, PageRequest } from '../../platform/pages/page.ts'
import { type Page, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { invite } from '../commands/invite.ts'
import { profilesFor } from '../queries/profiles-for.ts'
import { LooseningNote, WhyThisRow } from './ranked-row.tsx'

const TITLE = { zh: '合适的人', en: 'People who suit it' }

/** The people who suit an opening, for its company: without names, with reasons, each to be invited. */
export const profilesPage: Page = {
  method: 'GET',
  path: '/matching/opening/:opportunityId',
  access: 'signed_in',
  handle: (request) => show(request, request.params.opportunityId ?? '', []),
}

export const invitePost: Page = {
  method: 'POST',
  path: '/matching/opening/:opportunityId',
  access: 'signed_in',
  handle: async (request) => {
    const { form, params, to } = request
    const input = {
      listId: textOf(form, 'list'),
      position: Number(textOf(form, 'position')),
      kind: textOf(form, 'kind'),
    }
    const done = await tryAct(request, 'list', () => request.act(invite, input))
    return done.ok
      ? { kind: 'redirect', to: to(`/matching/pairing/${done.value.pairingId}`) }
      : show(request, params.opportunityId ?? '', done.errors)
  },
}

async function show(request: PageRequest, id: string, errors: readonly FieldError[]): Promise<PageAnswer> {
  const { say, to } = request
  const list = await request.ask(profilesFor, { opportunityId: id })
  const { opening } = list
  const choices = [
    { kind: 'invite', title: { zh: '邀请', en: 'Invite' }, look: 'btn' },
    { kind: 'propose', title: { zh: '列入备选', en: 'Keep for later' }, look: 'btn q' },
  ]
  return {
    kind: 'html',
    title: TITLE,
    room: 'matching',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say({ zh: `合适的人：${opening.title}`, en: `People who suit it: ${opening.title}` })}</h1>
        <p className="lede">
          {say({
            zh: `${list.passing} 人符合条件，列出最合适的。对方接受邀请之前看不到姓名；你们看过名单，名单上的人会知道。`,
            en: `${list.passing} people meet the conditions; these suit it best. No name is shown before an invitation is accepted, and everybody on the list can see that you looked.`,
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <div id="list">
          {list.rows.map((row) => (
            <article className="item" key={row.position}>
              <div>
                <h2>
                  {say({ zh: `第 ${row.position + 1} 位`, en: `No. ${row.position + 1}` })}
                  {row.skills.length > 0 && ` · ${row.skills.map(say).join(say({ zh: '、', en: ', ' }))}`}
                </h2>
                <WhyThisRow request={request} row={row} />
                {opening.open && (
                  <Form action={to(`/matching/opening/${opening.id}`)}>
                    <input type="hidden" name="list" value={list.listId} />
                    <input type="hidden" name="position" value={row.position} />
                    <p className="act">
                      {choices.map((one) => (
                        <button className={one.look} type="submit" name="kind" value={one.kind} key={one.kind}>
                          {say(one.title)}
                          <span className="hidden">
                            {say({ zh: `第 ${row.position + 1} 位`, en: ` no. ${row.position + 1}` })}
                          </span>
                        </button>
                      ))}
                    </p>
                  </Form>
                )}
              </div>
              <aside className="note">
                {row.education && <b>{say(row.education)}</b>}
                {say({ zh: `从业 ${row.years} 年`, en: `${row.years} years in the field` })}
                {row.availableFrom && (
                  <>
                    <br />
                    {say({
                      zh: `${dayWords('zh', row.availableFrom)}起可到岗`,
                      en: `available from ${dayWords('en', row.availableFrom)}`,
                    })}
                  </>
                )}
              </aside>
            </article>
          ))}
        </div>
        {list.rows.length === 0 && (
          <p>
            {list.passing === 0
              ? say({ zh: '现在没有符合条件的人。', en: 'Nobody meets the conditions now.' })
              : say({
                  zh: '符合条件的人都没有写到所要求的技能。可以改一改岗位的技能，或者过几天再看。',
                  en: 'Of those who meet the conditions nobody states the skills that are asked. Change the skills of the opening, or look again in some days.',
                })}
          </p>
        )}
        <LooseningNote request={request} loosened={list.loosened} />
        <p>
          <a href={to('/matching')}>{say({ zh: '返回对接', en: 'Back to matches' })}</a>
        </p>
      </>
    ),
  }
}
