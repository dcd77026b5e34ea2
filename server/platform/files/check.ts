import { unprocessable } from '../fault.ts'
import { findMediaType, isArchiveToo, nameAgrees } from './media-type.ts'

/** Largest upload, in bytes. The parser stops reading there; nothing larger reaches memory. */
export const LARGEST_FILE = 10 * 1024 * 1024

/** Characters no file name of ours keeps: separators, control characters, and what turns text direction around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const UNFIT_NAME = /[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** An upload that passed: its type by content and a name that is safe to show and to save. */
export type CheckedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

/** Checks an upload by content, name and size. Throws `unprocessable` saying what is wrong and what to send instead. */
export function checkFile(name: string, bytes: Buffer): CheckedFile {
  if (bytes.length === 0)
    throw unprocessable({ zh: '文件是空的，请重新选择。', en: 'The file is empty. Please choose another.' }, 'file')
  if (bytes.length > LARGEST_FILE) {
    throw unprocessable(
      {
        zh: '文件超过 10 MB，请压缩或分开上传。',
        en: 'The file is larger than 10 MB. Please make it smaller or split it.',
      },
      'file',
    )
  }
  const mediaType = findMediaType(bytes)
  if (mediaType === undefined || isArchiveToo(bytes)) {
    throw unprocessable(
      { zh: '只接受 PDF、JPG 和 PNG 文件。', en: 'Only PDF, JPG and PNG files are accepted.' },
      'file',
    )
  }
  if (!nameAgrees(name, mediaType)) {
    throw unprocessable(
      {
        zh: '文件名的后缀与内容不一致，请用原来的文件上传。',
        en: 'The file’s name does not match its content. Please upload the original file.',
      },
      'file',
    )
  }
  const safe = name.replace(UNFIT_NAME, '_')
  return { name: [...safe].slice(-120).join(''), mediaType, bytes }
}
