/** Cookies by name, as a browser keeps them. */
export type Jar = Map<string, string>

/** A file field of a posted form. */
export type PostedFile = { readonly name: string; readonly bytes: Buffer }

/** Fields of a form; one with a file is sent as multipart. */
export type Posted = Readonly<Record<string, string | readonly string[] | PostedFile>>

/** Takes `Set-Cookie` lines into a jar: an empty value or `Max-Age=0` removes. */
export function keepCookies(jar: Jar, lines: readonly string[]): Jar {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';')
    const cut = pair.indexOf('=')
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
    const gone = value === '' || attributes.some((one) => /^\s*max-age=0$/i.test(one))
    if (gone) jar.delete(name)
    else jar.set(name, value)
  }
  return jar
}

/** Payload and content type of a form as a browser sends it. */
export function formBody(form: Posted): { payload: string | Buffer; headers: Record<string, string> } {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    (isList(value) ? value : [value]).map((one) => [name, one] as const),
  )
  if (fields.every(([, value]) => typeof value === 'string')) {
    const payload = new URLSearchParams(fields as (readonly [string, string])[] as [string, string][]).toString()
    return { payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  }
  const boundary = 'xinglin-test-boundary'
  const parts = fields.map(([name, value]) => {
    const file = typeof value === 'string' ? undefined : value
    const disposition = `form-data; name="${name}"${file ? `; filename="${file.name}"` : ''}`
    const head = `--${boundary}\r\ncontent-disposition: ${disposition}\r\n${file ? 'content-type: application/octet-stream\r\n' : ''}\r\n`
    return Buffer.concat([Buffer.from(head), file ? file.bytes : Buffer.from(String(value)), Buffer.from('\r\n')])
  })
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

function isList(value: Posted[string]): value is readonly string[] {
  return Array.isArray(value)
}
