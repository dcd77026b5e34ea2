import type { z } from 'zod'
import { CodeForm } from '../../platform/pages/code-form.tsx'
import { dayWords } from '../../platform/pages/day-words.ts'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { readCode } from '../documents/code.ts'
import { verifyDocument } from '../queries/verify-document.ts'

const TITLE = { zh: '核验文书真伪', en: 'Check that a document is genuine' }

type Found = NonNullable<z.output<typeof verifyDocument.output>['found']>

/** For whoever holds a paper: type its code, or arrive by its QR code. Without an account and without script. */
export const verifyPage: Page = {
  method: 'GET',
  path: '/casework/verify',
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { say, to, search } = request
    const typed = (search.code ?? '').slice(0, 60)
    const { found } = typed === '' ? { found: null } : await request.ask(verifyDocument, { code: typed })
    return {
      kind: 'html',
      title: TITLE,
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '输入文书下方的验证码，核对是否由本平台签发。',
              en: 'Enter the code at the foot of the document to see whether it was issued here.',
            })}
          </p>
          {typed !== '' && <Answer found={found} typed={typed} request={request} />}
          <CodeForm
            say={say}
            action={to('/casework/verify')}
            label={{ zh: '验证码', en: 'Code' }}
            verb={{ zh: '核验', en: 'Check' }}
            value={readCode(typed) ?? typed}
          />
        </>
      ),
    }
  },
}

function Answer({ found, typed, request }: { found: Found | null; typed: string; request: PageRequest }) {
  const { say } = request
  if (found) return <Genuine found={found} request={request} />
  return (
    <section className="need" role="status">
      <h2>{say({ zh: '没有查到这份文书', en: 'No such document' })}</h2>
      <p>
        {readCode(typed) === undefined
          ? say({
              zh: '验证码应为 12 位字母和数字，请对照文书再输入一次。',
              en: 'A code has twelve letters and digits. Please compare with the document and enter it again.',
            })
          : say({
              zh: '验证码不存在。请先核对有没有输错；确认无误的，这份文书不是本平台签发的，请联系文书上的单位。',
              en: 'There is no such code. Check what you typed; if it is right, the document was not issued here. Please ask the office it names.',
            })}
      </p>
    </section>
  )
}

function Genuine({ found, request }: { found: Found; request: PageRequest }) {
  const { say, visit } = request
  const rows = [
    [say({ zh: '文书', en: 'Document' }), say(found.kind)],
    [say({ zh: '编号', en: 'Number' }), found.number],
    [say({ zh: '签发单位', en: 'Issued by' }), say(found.unit)],
    [say({ zh: '签发日期', en: 'Issued on' }), dayWords(visit.lang, found.on)],
    [say({ zh: '对象', en: 'For' }), found.name],
  ]
  return (
    <section className={found.supersededBy === null ? 'said' : 'need'} role="status">
      <h2>
        {found.supersededBy === null
          ? say({ zh: '文书真实', en: 'The document is genuine' })
          : say({ zh: '文书真实，但已被取代', en: 'The document is genuine, but no longer the last word' })}
      </h2>
      {found.supersededBy !== null && (
        <p>
          {say({ zh: '同一件申请后来签发了：', en: 'Later in the same application this was issued: ' })}
          {found.supersededBy}
        </p>
      )}
      {found.demonstration && (
        <p>{say({ zh: '这是演示样张，不具效力。', en: 'This is a demonstration document and has no effect.' })}</p>
      )}
      <dl className="rows">
        {rows.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {say({
          zh: '请逐项核对，与纸面不一致的以这里为准。个人姓名只显示一部分。',
          en: 'Compare each line with the paper; where they differ, this page is right. A person’s name is shown in part.',
        })}
      </p>
    </section>
  )
}
