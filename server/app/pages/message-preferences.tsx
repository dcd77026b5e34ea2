import type { ChannelName } from '../../platform/notices/index.ts'
import { ChoiceField, Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Settings } from './message-address.tsx'

const CHANNEL = {
  email: { zh: '邮件', en: 'E-mail' },
  sms: { zh: '短信', en: 'SMS' },
  wechat: { zh: '微信服务通知（按登记的手机号）', en: 'WeChat service notice (by the mobile number given)' },
} as const

type Props = {
  readonly request: PageRequest
  readonly action: string
  readonly settings: Settings
  readonly open: readonly ChannelName[]
}

/** Channels by urgency, quiet hours, digest, language. Without a gateway only the language is left to choose. */
export function PreferenceForm({ request, action, settings, open }: Props) {
  const { say } = request
  const choices = open.map((channel) => ({ value: channel, label: say(CHANNEL[channel]) }))
  return (
    <Form action={action}>
      {open.length > 0 ? (
        <>
          <ChoiceField
            name="urgentBy"
            legend={say({ zh: '需要我做什么时', en: 'When something is asked of me' })}
            help={say({
              zh: '要补正、签署、确认，款项被退回，未获批准，或者有事快到期。',
              en: 'A correction, a signature, a confirmation, a payment sent back, a refusal, something falling due.',
            })}
            choices={choices}
            value={settings.urgentBy}
            several
          />
          <ChoiceField
            name="usualBy"
            legend={say({ zh: '一般进展', en: 'When something has moved on' })}
            help={say({
              zh: '已受理、开始公示、已批准、已发放等。',
              en: 'Accepted, published, approved, paid and so on.',
            })}
            choices={choices}
            value={settings.usualBy}
            several
          />
          <ChoiceField
            name="digest"
            legend={say({ zh: '一般进展什么时候发', en: 'When to send what has moved on' })}
            choices={[
              { value: 'at_once', label: say({ zh: '随时', en: 'At once' }) },
              { value: 'daily', label: say({ zh: '每天上午 9 点，合成一条', en: 'Once a day at 9:00, together' }) },
            ]}
            value={settings.digest}
          />
          <fieldset className="field hours">
            <legend>{say({ zh: '免打扰时段', en: 'Quiet hours' })}</legend>
            <p className="help">
              {say({
                zh: '这段时间不发，过后再发；只有你自己要的验证码不受限制。开始和结束选同一个钟点，就是不设。',
                en: 'Nothing is sent in these hours; it follows when they end. Only codes you ask for come at any time. The same hour twice means none.',
              })}
            </p>
            <Hour name="quietFrom" label={say({ zh: '从', en: 'From' })} value={settings.quietFrom} />
            <Hour name="quietUntil" label={say({ zh: '到', en: 'To' })} value={settings.quietUntil} />
          </fieldset>
        </>
      ) : (
        <>
          <input type="hidden" name="digest" value={settings.digest} />
          <input type="hidden" name="quietFrom" value={settings.quietFrom} />
          <input type="hidden" name="quietUntil" value={settings.quietUntil} />
        </>
      )}
      <ChoiceField
        name="lang"
        legend={say({ zh: '用什么语言通知我', en: 'Language of what is sent' })}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        value={settings.lang}
      />
      <p className="act">
        <button className="btn" type="submit">
          {say({ zh: '保存', en: 'Save' })}
        </button>
      </p>
    </Form>
  )
}

function Hour({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <label htmlFor={name}>
      {label}
      <select id={name} name={name} defaultValue={value}>
        {Array.from({ length: 24 }, (_, hour) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the hour is what it is
          <option key={hour} value={hour}>{`${String(hour).padStart(2, '0')}:00`}</option>
        ))}
      </select>
    </label>
  )
}
