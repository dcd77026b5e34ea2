import { ErrorSummary, TextField } from '../../platform/pages/form.tsx'
import { SelectField } from '../../platform/pages/more-fields.tsx'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { KIND_IDS, KINDS } from '../opportunities/kinds.ts'
import { OpeningsAsked, openings } from '../queries/openings.ts'
import { areaChoices, educationChoices } from './choices.ts'
import { ListHead } from './opening-head.tsx'
import { OpeningItem } from './opening-rows.tsx'

const TITLE = { zh: '岗位和见习', en: 'Jobs and internships' }
const PATH = '/registry/openings'

/** Every open opening, filtered by a form of plain fields: no script, and an address that can be passed on. */
export const openingsPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'anyone',
  handle: async (request) => {
    const { say, to, search } = request
    const asked = OpeningsAsked.safeParse(search)
    const wanted = asked.success ? asked.data : OpeningsAsked.parse({})
    const found = await request.ask(openings, wanted)
    const narrowed = Object.entries(wanted).some(([name, value]) => name !== 'page' && value !== '' && value !== 0)
    return {
      kind: 'html',
      title: TITLE,
      room: 'openings',
      ...((narrowed || request.visit.tenant.demonstration) && { unlisted: true }),
      head: <ListHead request={request} />,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '发布前都按平等就业的规定检查过。看到不对的，岗位页上可以举报。',
              en: 'Each was checked against the rules of equal opportunity. If you see something wrong, report it on its page.',
            })}
          </p>
          <ErrorSummary
            say={say}
            errors={
              asked.success
                ? []
                : [
                    {
                      field: 'text',
                      text: say({
                        zh: '有一项筛选没有看懂，已忽略。',
                        en: 'One of the filters was not understood and is left out.',
                      }),
                    },
                  ]
            }
          />
          <Filters request={request} wanted={wanted} />
          <h2>
            {say({
              zh: narrowed ? `符合条件的 ${found.total} 个` : `现在有 ${found.total} 个`,
              en: narrowed ? `${found.total} that fit` : `${found.total} open now`,
            })}
          </h2>
          {found.rows.length === 0 && (
            <p>
              {say({
                zh: '没有符合条件的岗位。减少一两个条件再试。',
                en: 'Nothing fits. Try with one or two filters less.',
              })}{' '}
              {narrowed && <a href={to(PATH)}>{say({ zh: '看全部岗位', en: 'See all openings' })}</a>}
            </p>
          )}
          {found.rows.map((one) => (
            <OpeningItem key={one.id} of={one} request={request} />
          ))}
          <Pager request={request} page={wanted.page} pages={found.pages} />
          <p>
            <a href={to('/outreach/tours')}>{say({ zh: '高校行：企业到哪些学校招人', en: 'Campus tours' })}</a>
          </p>
          <p className="quiet">
            {say({ zh: '供其他网站取用：', en: 'For other sites: ' })}
            <a href={to(`${PATH}/feed.atom`)}>Atom</a> · <a href={to(`${PATH}/feed.json`)}>JSON Feed</a>
          </p>
        </>
      ),
    }
  },
}

function Filters({ request, wanted }: { request: PageRequest; wanted: OpeningsAsked }) {
  const { say, to, platform, visit } = request
  const pack = platform.packs.current(visit.tenant.packId)
  const any = say({ zh: '不限', en: 'any' })
  return (
    <form method="get" action={to(PATH)} className="filters">
      <TextField
        name="text"
        label={say({ zh: '找什么', en: 'Looking for' })}
        value={wanted.text}
        optional
        help={say({ zh: '职位、技能，如“纯化”“QA”', en: 'A title or a skill, such as “purification” or “QA”' })}
      />
      <div className="pair">
        <SelectField
          name="kind"
          label={say({ zh: '类别', en: 'Kind' })}
          none={any}
          value={wanted.kind}
          choices={[{ of: KIND_IDS.map((id) => ({ value: id, label: say(KINDS[id].title) })) }]}
        />
        <SelectField
          name="area"
          label={say({ zh: '地点', en: 'Place' })}
          none={any}
          value={wanted.area}
          choices={[{ of: areaChoices(pack, say) }]}
        />
        <SelectField
          name="family"
          label={say({ zh: '方向', en: 'Field' })}
          none={any}
          value={wanted.family}
          choices={[{ of: pack.taxonomy.families.map(({ id, title }) => ({ value: id, label: say(title) })) }]}
        />
        <SelectField
          name="education"
          label={say({ zh: '我的学历', en: 'My education' })}
          none={any}
          value={wanted.education}
          choices={[{ of: educationChoices(pack, say) }]}
        />
        <TextField
          name="pay"
          label={say({ zh: '月报酬达到（元）', en: 'Pay a month from (yuan)' })}
          inputMode="numeric"
          optional
          value={wanted.pay > 0 ? String(wanted.pay) : ''}
        />
      </div>
      <p className="act">
        <button className="btn" type="submit">
          {say({ zh: '筛选', en: 'Filter' })}
        </button>
        <a href={to(PATH)}>{say({ zh: '清除条件', en: 'Clear' })}</a>
      </p>
    </form>
  )
}

function Pager({ request, page, pages }: { request: PageRequest; page: number; pages: number }) {
  const { say, to, search } = request
  if (pages <= 1) return null
  const at = (next: number) => to(`${PATH}?${new URLSearchParams({ ...search, page: String(next) })}`)
  return (
    <nav className="act" aria-label={say({ zh: '翻页', en: 'Pages' })}>
      {page > 1 && <a href={at(page - 1)}>{say({ zh: '上一页', en: 'Previous' })}</a>}
      <span>{say({ zh: `第 ${page} 页，共 ${pages} 页`, en: `Page ${page} of ${pages}` })}</span>
      {page < pages && <a href={at(page + 1)}>{say({ zh: '下一页', en: 'Next' })}</a>}
    </nav>
  )
}
