import type { z } from 'zod'
import { type FieldError, Form } from '../../platform/pages/form.tsx'
import { errorOf } from '../../platform/pages/form-page.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { noticeSettings } from '../queries/notice-settings.ts'

export type Settings = z.output<typeof noticeSettings.output>

const WORDS = {
  email: {
    title: { zh: '邮箱', en: 'E-mail' },
    label: { zh: '邮箱地址', en: 'E-mail address' },
    type: 'email',
    autoComplete: 'email',
  },
  phone: {
    title: { zh: '手机', en: 'Mobile phone' },
    label: { zh: '手机号', en: 'Mobile number' },
    type: 'tel',
    autoComplete: 'tel-national',
  },
} as const

type Props = {
  readonly request: PageRequest
  readonly kind: 'email' | 'phone'
  readonly action: string
  readonly settings: Settings
  readonly errors: readonly FieldError[]
}

/** One address: giving it, typing the code that came, taking it back. */
export function AddressCard(props: Props) {
  const { request, kind, settings } = props
  const { say } = request
  const given = settings.addresses.find((one) => one.kind === kind)
  return (
    <section className="card" id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{say(WORDS[kind].title)}</h2>
      {given?.proved && <p>{say({ zh: `通知发到 ${given.hint}。`, en: `Notices go to ${given.hint}.` })}</p>}
      {given && !given.proved && <Proving {...props} hint={given.hint} refused={given.code === 'refused'} />}
      {given ? (
        <details>
          <summary>{say({ zh: '换一个，或不再使用', en: 'Another one, or none' })}</summary>
          <Giving {...props} />
          <Dropping {...props} />
        </details>
      ) : (
        <Giving {...props} />
      )}
    </section>
  )
}

function Hidden({ kind, what }: { kind: string; what: string }) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="do" value={what} />
    </>
  )
}

function Giving({ request, kind, action, errors }: Props) {
  const { say, to } = request
  const words = WORDS[kind]
  const error = errorOf(errors, `${kind}-address`)
  return (
    <Form action={to(action)}>
      <Hidden kind={kind} what="give" />
      <div className={error ? 'field wrong' : 'field'}>
        <label htmlFor={`${kind}-address`}>{say(words.label)}</label>
        {error && (
          <p className="error" id={`${kind}-error`}>
            {error}
          </p>
        )}
        <input
          id={`${kind}-address`}
          name="address"
          type={words.type}
          autoComplete={words.autoComplete}
          aria-describedby={error ? `${kind}-error` : undefined}
          aria-invalid={error ? true : undefined}
          required
        />
      </div>
      <button className="btn q" type="submit">
        {say({ zh: '发送验证码', en: 'Send a code' })}
      </button>
    </Form>
  )
}

function Proving({ request, kind, action, errors, hint, refused }: Props & { hint: string; refused: boolean }) {
  const { say, to } = request
  const error = errorOf(errors, `${kind}-code`)
  if (refused)
    return (
      <p className="need">
        {say({
          zh: `验证码没能送到 ${hint}，请检查后重新填写。`,
          en: `The code could not be delivered to ${hint}. Please check the address and give it again.`,
        })}
      </p>
    )
  return (
    <Form action={to(action)}>
      <Hidden kind={kind} what="prove" />
      <div className={error ? 'field wrong' : 'field'}>
        <label htmlFor={`${kind}-code`}>{say({ zh: '6 位验证码', en: 'Six-digit code' })}</label>
        <p className="help" id={`${kind}-code-help`}>
          {say({
            zh: `验证码正发往 ${hint}，15 分钟内有效。填对以后才会往那里发通知。`,
            en: `A code is on its way to ${hint}, valid for 15 minutes. Notices go there once you have entered it.`,
          })}
        </p>
        {error && (
          <p className="error" id={`${kind}-code-error`}>
            {error}
          </p>
        )}
        <input
          id={`${kind}-code`}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          aria-describedby={[`${kind}-code-help`, error && `${kind}-code-error`].filter(Boolean).join(' ')}
          aria-invalid={error ? true : undefined}
          required
        />
      </div>
      <button className="btn" type="submit">
        {say({ zh: '确认', en: 'Confirm' })}
      </button>
    </Form>
  )
}

function Dropping({ request, kind, action }: Props) {
  const { say, to } = request
  return (
    <Form action={to(action)}>
      <Hidden kind={kind} what="drop" />
      <p className="act">
        <button className="btn q danger" type="submit">
          {say({ zh: '不再使用', en: 'Use it no longer' })}
        </button>
      </p>
    </Form>
  )
}
