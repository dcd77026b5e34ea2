import { ACCEPTED } from '../../platform/files/media-type.ts'
import { ErrorSummary, type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { standIn } from '../commands/stand-in.ts'

const TITLE = { zh: '窗口代办', en: 'For somebody at the window' }

/** A service point applies for a person who is present: identity document seen, slip signed and kept. */
function show(request: PageRequest, errors: readonly FieldError[] = []): PageAnswer {
  const { say, to, form } = request
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return {
    kind: 'html',
    title: TITLE,
    room: 'me',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say({
            zh: '本人到场、核对过证件、签了委托单，才能代办。代办的人不能再经办这件申请。',
            en: 'Only for a person who is present, whose document you have seen and who signed the slip. Whoever applies for them does not handle the case.',
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <Form action={to('/registry/stand-in')} upload>
          <TextField
            name="name"
            label={say({ zh: '姓名', en: 'Name' })}
            error={error('name')}
            value={textOf(form, 'name')}
          />
          <TextField
            name="id_number"
            label={say({ zh: '证件号码', en: 'Number of the document' })}
            help={say({
              zh: '居民身份证、永久居留证或港澳台居民居住证',
              en: 'Resident identity card, permanent residence card or residence permit',
            })}
            error={error('id_number')}
          />
          <div className={error('slip') ? 'field wrong' : 'field'}>
            <label htmlFor="slip">
              {say({ zh: '签字的委托单（照片或扫描件）', en: 'The signed slip (photo or scan)' })}
            </label>
            {error('slip') && <p className="error">{error('slip')}</p>}
            <input id="slip" type="file" name="slip" accept={ACCEPTED} required />
          </div>
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '开始代办', en: 'Begin' })}
            </button>
          </p>
        </Form>
      </>
    ),
  }
}

export const standInPage: Page = {
  method: 'GET',
  path: '/registry/stand-in',
  access: { officers: ['service'] },
  handle: async (request) => show(request),
}

export const standInPost: Page = {
  method: 'POST',
  path: '/registry/stand-in',
  access: { officers: ['service'] },
  handle: async (request) => {
    const [upload] = request.uploads
    const slip = { name: upload?.name ?? '', content: upload?.bytes.toString('base64') ?? '' }
    const input = { name: textOf(request.form, 'name'), idNumber: textOf(request.form, 'id_number'), slip }
    const done = await tryAct(request, 'slip', () => request.act(standIn, input))
    return done.ok ? { kind: 'redirect', to: request.to('/policy?for=person') } : show(request, done.errors)
  },
}
