/** Types that a browser shows by itself, without running anything of ours. Whatever else is asked for is saved, never opened here. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'application/pdf'])

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Headers of a file that somebody handed in: shown in place where that is safe, saved otherwise, and shut in either way. A picture
 * stands in a sandbox; the PDF viewer of some browsers does not start in one, so a PDF gets a policy that loads nothing.
 */
export function fileHeaders(file: { name: string; mediaType: string }, download: boolean): Record<string, string> {
  const shown = SHOWN.has(file.mediaType) && !download
  const policy =
    file.mediaType === 'application/pdf' && shown
      ? `${NOTHING}; object-src 'self'; style-src 'unsafe-inline'`
      : `${NOTHING}; sandbox`
  return {
    'content-type': file.mediaType,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
}
