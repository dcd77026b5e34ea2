import { formatDay, parseDay } from '@xinglin/base'
import type { z } from 'zod'
import { CodeForm } from '../../platform/pages/code-form.tsx'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { objectionResult } from '../queries/objection-result.ts'

const TITLE = { zh: '查异议结论', en: 'What became of an objection' }

type Found = NonNullable<z.output<typeof objectionResult.output>['found']>

/** For whoever objected without a name: by the code that was shown once. */
export const objectionResultPage: Page = {
  method: 'GET',
  path: '/casework/objections',
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { say, to, search } = request
    const typed = (search.code ?? '').slice(0, 60)
    const { found } = typed === '' ? { found: null } : await request.ask(objectionResult, { code: typed })
    return {
      kind: 'html',
      title: TITLE,
      room: 'notices',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '匿名提异议时，页面上显示过一个查询码。',
              en: 'When you objected without a name, the page showed you a code.',
            })}
          </p>
          {typed !== '' && <Answer found={found} request={request} />}
          <CodeForm
            say={say}
            action={to('/casework/objections')}
            label={{ zh: '查询码', en: 'Code' }}
            verb={{ zh: '查询', en: 'Look up' }}
            value={typed}
          />
        </>
      ),
    }
  },
}

function Answer({ found, request: { say, visit } }: { found: Found | null; request: PageRequest }) {
  if (!found) {
    return (
      <section className="need" role="status">
        <h2>{say({ zh: '没有这个查询码', en: 'There is no such code' })}</h2>
        <p>
          {say({ zh: '请对照当时记下的再输入一次。', en: 'Please compare with what you noted and enter it again.' })}
        </p>
      </section>
    )
  }
  const dayText = (day: string | null) => {
    const read = day === null ? undefined : parseDay(day)
    return read === undefined ? '' : formatDay(read, visit.lang)
  }
  const title =
    found.finding === null
      ? { zh: '正在核查', en: 'Being looked into' }
      : found.finding === 'upheld'
        ? { zh: '异议成立', en: 'Upheld' }
        : { zh: '异议不成立', en: 'Not upheld' }
  return (
    <section className="said" role="status">
      <h2>{say(title)}</h2>
      {found.findingReason && <p>{found.findingReason}</p>}
      <p className="quiet">
        {found.number} · {say({ zh: `${dayText(found.raisedOn)}提出`, en: `raised on ${dayText(found.raisedOn)}` })}
        {found.foundOn &&
          ` · ${say({ zh: `${dayText(found.foundOn)}作出结论`, en: `decided on ${dayText(found.foundOn)}` })}`}
      </p>
    </section>
  )
}
