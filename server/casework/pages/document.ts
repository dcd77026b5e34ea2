import { printed, renderPdf, renderWord } from '../../platform/documents/index.ts'
import { notFound } from '../../platform/fault.ts'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { documentQuery } from '../queries/document.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** At the head of a document in Word: it is not the one that was issued. */
const WORKING_COPY = {
  zh: '编辑稿：供修改、用印使用；系统签发的版本以 PDF 为准，可以凭验证码核验。',
  en: 'Working copy, to be changed and sealed. What was issued is the PDF; its code can be verified.',
}

/** Where a reader of a document looks whether it is genuine. */
const verifyAddress = ({ platform, to }: PageRequest) => `${platform.origin}${to('/casework/verify')}`

/** A document of a case as PDF, or as Word where officers may change it; in the language of the address. The desk uses the same one. */
export const documentPage: Page = {
  method: 'GET',
  path: '/casework/:caseId/documents/:document',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId, document = '' } = request.params
    const [, documentId, form] = /^([0-9a-f-]{36})\.(pdf|docx)$/.exec(document) ?? []
    if (documentId === undefined) throw notFound(`document ${document}`)
    const { content } = await request.ask(documentQuery, { caseId, documentId, form })
    const sheet = printed(content, request.visit.lang, verifyAddress(request))
    const name = `${sheet.title} ${sheet.number}.${form}`
    return form === 'docx'
      ? {
          kind: 'file',
          file: { name, mediaType: WORD, bytes: renderWord(sheet, request.say(WORKING_COPY)) },
          download: true,
        }
      : { kind: 'file', file: { name, mediaType: 'application/pdf', bytes: await renderPdf(sheet) }, download: false }
  },
}
