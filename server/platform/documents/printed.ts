import { formatDay, type Language, type Localised, parseDay } from '@xinglin/base'
import { renderSVG } from 'uqr'
import type { DocumentContent } from './content.ts'

/** A document in one language, everything in it text to be set as it is: no renderer reads it as markup. */
export type Printed = {
  readonly lang: Language
  readonly look: DocumentContent['look']
  readonly unit: string
  readonly title: string
  readonly number: string
  readonly to: string | null
  readonly paragraphs: readonly { readonly text: string; readonly heading: boolean }[]
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
  readonly closing: readonly string[]
  readonly signer: string
  readonly day: string
  /** yyyy, m, d of the day it was issued: the creation date of the PDF, so that a reprint has the same bytes. */
  readonly issued: readonly [number, number, number]
  readonly remark: string | null
  readonly verify: readonly string[]
  readonly qr: string
  /** Set across the page; null on a real document. */
  readonly mark: string | null
  readonly seal: string
}

/** Under a document in English: what is in force is the Chinese. */
const COURTESY = 'This English text is for information; what was issued is the Chinese text under the same number.'

/** @param address page that says whether a code is genuine, without the code: `https://…/zh/casework/verify` */
export function printed(content: DocumentContent, lang: Language, address: string): Printed {
  const say = (text: Localised) => text[lang]
  const issued = content.signature.on.split('-').map(Number)
  const [year = 1, month = 1, date = 1] = issued
  const day = parseDay(content.signature.on)
  return {
    lang,
    look: content.look,
    unit: say(content.unit),
    title: say(content.title),
    number: content.number,
    to: content.to && say(content.to),
    paragraphs: content.paragraphs.flatMap((one) => linesOf(say(one.text)).map((text) => ({ ...one, text }))),
    head: content.table?.head?.map(say) ?? null,
    rows: content.table?.rows.map((row) => row.map(say)) ?? [],
    closing: content.closing.flatMap((one) => linesOf(say(one))),
    signer: say(content.signature.unit),
    day: day === undefined ? content.signature.on : formatDay(day, lang),
    issued: [year, month, date],
    remark: [content.remark && say(content.remark), lang === 'en' && COURTESY].filter(Boolean).join(' ') || null,
    verify: [
      say({ zh: '扫描二维码，或打开', en: 'Scan the code, or open' }),
      address,
      say({ zh: `输入验证码 ${content.code}`, en: `and enter ${content.code}` }),
      say({ zh: '核验本文书真伪', en: 'to check that this paper is genuine.' }),
    ],
    qr: renderSVG(`${address}?code=${content.code}`, { ecc: 'M', border: 0 }),
    mark: content.demonstration ? say({ zh: '演示样张　不具效力', en: 'Demonstration, of no effect' }) : null,
    seal: say({ zh: '（印章）', en: '(seal)' }),
  }
}

/** What people typed in several lines are several paragraphs. */
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
