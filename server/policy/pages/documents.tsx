import { formatDay } from '@xinglin/base'
import type { Page } from '../../platform/pages/page.ts'
import { libraryQuery } from '../queries/library.ts'

const TITLE = { zh: '文件依据', en: 'Documents' }

const CONFIDENCE = {
  statute: { zh: '法律法规', en: 'statute' },
  government: { zh: '政府发布', en: 'published by government' },
  press: { zh: '媒体报道，待核实', en: 'from the press, to be confirmed' },
  mirror: { zh: '转载，待核实', en: 'from a repost, to be confirmed' },
  recollection: { zh: '一般了解，待核实', en: 'general knowledge, to be confirmed' },
} as const

/** Every document cited, clause by clause in our own words, with where it was read. */
export const documentsPage: Page = {
  method: 'GET',
  path: '/policy/documents',
  access: 'anyone',
  handle: async (request) => {
    const { say, visit } = request
    const { pack } = await request.ask(libraryQuery, {})
    return {
      kind: 'html',
      title: TITLE,
      room: 'policy',
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '条款内容是我们用自己的话概括的，以文件原文为准。',
              en: 'Clauses are summed up in our own words; the document itself governs.',
            })}
          </p>
          {[...pack.documents.values()].map((document) => (
            <section className="sheet" key={document.id} id={document.id}>
              <header>
                <h2>{say(document.title)}</h2>
                <span>{say(CONFIDENCE[document.confidence])}</span>
              </header>
              <p className="quiet">
                {[
                  document.number,
                  document.issuer && say(document.issuer),
                  document.issued_on && formatDay(document.issued_on, visit.lang),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <dl className="rows">
                {Object.entries(document.clauses).map(([clause, says]) => (
                  <div key={clause} id={encodeURIComponent(`${document.id} § ${clause}`)}>
                    <dt>{clause}</dt>
                    <dd>{say(says)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </>
      ),
    }
  },
}
