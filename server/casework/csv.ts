// Spreadsheets run what begins so, full-width forms included; a leading apostrophe makes it text.
const LIVE = /^[=+\-@＝＋－＠\t\r]/

/** Rows as CSV with a byte-order mark, so that spreadsheet programs read UTF-8. No cell ever becomes a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = LIVE.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
