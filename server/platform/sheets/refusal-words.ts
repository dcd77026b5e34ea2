import type { Localised } from '@xinglin/base'
import { type Fault, unprocessable } from '../fault.ts'

const AGAIN: Localised = {
  zh: '文件读不出来，可能已损坏。请用 Excel 或 WPS 打开，另存为 xlsx 后再上传。',
  en: 'The file cannot be read and may be damaged. Open it in Excel or WPS, save it as xlsx and upload that.',
}
const LARGE: Localised = {
  zh: '文件展开后过大，已拒绝。请删掉无关的工作表和格式，或分成几个文件。',
  en: 'Unpacked, the file is far too large and was refused. Remove other sheets and formats, or split it.',
}

const WORDS: Readonly<Record<string, Localised>> = {
  empty: { zh: '文件是空的，请重新选择。', en: 'The file is empty. Please choose another.' },
  bomb: LARGE,
  memory: LARGE,
  long: LARGE,
  old: {
    zh: '这是旧版 xls 或加了密码的文件。请去掉密码，另存为 xlsx 后再上传。',
    en: 'This is an old xls or a file with a password. Save it as xlsx without a password and upload that.',
  },
  locked: {
    zh: '文件加了密码，请去掉密码后再上传。',
    en: 'The file has a password. Please remove it and upload it again.',
  },
  kind: { zh: '只接受 Excel（xlsx）和 CSV 文件。', en: 'Only Excel (xlsx) and CSV files are accepted.' },
  rows: {
    zh: '一个文件最多 10 万行，请分成几个文件。',
    en: 'A file holds at most 100,000 rows. Please split it.',
  },
}

/** Why a sheet was not read, for whoever sent it. */
export const refusalOf = (code: string): Fault => unprocessable(WORDS[code] ?? AGAIN)
