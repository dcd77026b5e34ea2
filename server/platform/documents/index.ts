export { DocumentContent } from './content.ts'
export { renderPdf } from './pdf.ts'
export { printed } from './printed.ts'
export { renderWord } from './word.ts'
