import type { FastifyRequest } from 'fastify'
import { findUnfitText } from '../commands/unfit-text.ts'
import { Fault } from '../fault.ts'
import type { Form, Upload } from '../pages/page.ts'

/** Reads a posted form, with or without files. Text that no database can hold is refused here, by field. */
export async function readBody(request: FastifyRequest): Promise<{ form: Form; uploads: readonly Upload[] }> {
  if (request.method === 'GET') return { form: {}, uploads: [] }
  const read = request.isMultipart() ? await readParts(request) : { form: toForm(request.body), uploads: [] }
  const unfit = findUnfitText(read.form)
  if (unfit !== undefined) {
    const say = {
      zh: '文字里有无法保存的字符，请删去后再试。',
      en: 'The text holds a character that cannot be stored. Please remove it.',
    }
    throw new Fault('bad_request', say, `unfit text in ${unfit}`, unfit)
  }
  return read
}

async function readParts(request: FastifyRequest): Promise<{ form: Form; uploads: Upload[] }> {
  const form: Record<string, string> = {}
  const uploads: Upload[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') form[part.fieldname] = String(part.value)
    else uploads.push({ field: part.fieldname, name: part.filename, bytes: await part.toBuffer() })
  }
  return { form, uploads }
}

function toForm(body: unknown): Form {
  if (body === null || typeof body !== 'object') return {}
  const entries = Object.entries(body).filter(([, value]) => typeof value === 'string' || Array.isArray(value))
  return Object.fromEntries(entries) as Form
}
