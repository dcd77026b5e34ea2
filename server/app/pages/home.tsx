import { notices } from '../../casework/index.ts'
import type { Page } from '../../platform/pages/page.ts'
import { libraryQuery, PlanNote } from '../../policy/index.ts'

const TITLE = { zh: '首页', en: 'Home' }

/** The city's home: its doors, the notices that run, and what the programme is. */
export const homePage: Page = {
  method: 'GET',
  path: '/',
  access: 'anyone',
  handle: async (request) => {
    const { say, to } = request
    const library = await request.ask(libraryQuery, {})
    const running = await request.ask(notices, {})
    const { pack } = library
    const doors = [
      {
        path: '/policy/ask?as=person',
        title: { zh: '我能享受什么', en: 'What is due to me' },
        says: { zh: '个人：答几题，看可以申请哪些支持', en: 'A few questions, and you see what you can apply for' },
      },
      {
        path: '/policy/ask?as=organisation',
        title: { zh: '单位能享受什么', en: 'What is due to us' },
        says: { zh: '企业、院校、研发机构', en: 'Companies, schools, research bodies' },
      },
      {
        path: '/policy',
        title: { zh: '查政策', en: 'Read the policies' },
        says: {
          zh: `${pack.measures.length} 项举措、${pack.rules.size} 项支持，条条有依据`,
          en: `${pack.measures.length} measures, ${pack.rules.size} benefits, each with its clause`,
        },
      },
      {
        path: '/registry/openings',
        title: { zh: '找岗位和见习', en: 'Find a job or internship' },
        says: { zh: '公开的岗位；也可以填求职档案', en: 'Open to everybody; or keep a profile and be found' },
      },
      {
        path: '/registry/our-openings',
        title: { zh: '单位招人', en: 'Hire people' },
        says: { zh: '发布岗位、见习和专家需求', en: 'Post jobs, internships and expert needs' },
      },
      {
        path: '/casework',
        title: { zh: '我的申请', en: 'My applications' },
        says: { zh: '走到哪一步、谁在办、哪天办结', en: 'Where it is, who holds it, when it is due' },
      },
    ]
    return {
      kind: 'html',
      title: TITLE,
      body: (
        <>
          <h1>{say(pack.title)}</h1>
          <PlanNote library={library} say={say} />
          <ul className="doors">
            {doors.map((door) => (
              <li key={door.path}>
                <a href={to(door.path)}>
                  <b>{say(door.title)}</b>
                  {say(door.says)}
                </a>
              </li>
            ))}
          </ul>
          {pack.disclosure && <p className="quiet">{say(pack.disclosure)}</p>}
          {running.rows.length > 0 && (
            <p>
              <a href={to('/casework/notices')}>
                {say({
                  zh: `现在有 ${running.rows.length} 件申请正在公示`,
                  en: `${running.rows.length} public notices are running`,
                })}
              </a>
            </p>
          )}
        </>
      ),
    }
  },
}
