import { Link } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Output } from '../api/contract.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'

const NOTHING = { name: '', login: '' }

/** Opens an account. The first password stands on the screen once, to be handed over in person. */
export function OpenAccount() {
  const say = useSay()
  const [values, setValues] = useState(NOTHING)
  const [made, setMade] = useState<Output<'administration/open-account'> | null>(null)
  const open = useCommand('administration/open-account')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await open.send({ name: values.name.trim(), login: values.login.trim() })
    if (!answer) return
    setMade(answer)
    setValues(NOTHING)
  }
  const field = (id: keyof typeof NOTHING, autoComplete: string) => (control: string) => (
    <input
      id={control}
      className="control"
      autoComplete={autoComplete}
      maxLength={40}
      value={values[id]}
      onChange={(event) => setValues({ ...values, [id]: event.target.value })}
    />
  )
  return (
    <Section title={{ zh: '开立账号', en: 'Open an account' }}>
      <form className="line-form" onSubmit={submit}>
        <Field label={{ zh: '姓名', en: 'Name' }}>{field('name', 'off')}</Field>
        <Field label={{ zh: '手机号或账号', en: 'Mobile number or account name' }}>{field('login', 'off')}</Field>
        <Button
          type="primary"
          htmlType="submit"
          loading={open.pending}
          disabled={values.name.trim() === '' || values.login.trim().length < 3}
        >
          {say({ zh: '开立', en: 'Open' })}
        </Button>
      </form>
      {open.refusal && <Failure refusal={open.refusal} />}
      {made && <Made made={made} />}
    </Section>
  )
}

function Made({ made }: { made: Output<'administration/open-account'> }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <div className="need" role="status">
      {made.password === null ? (
        <p>
          {say({
            zh: '这个号码已有账号，已加入人员名单，登录沿用原来的密码。',
            en: 'This number has an account already. It is among the people now, with the password it has.',
          })}
        </p>
      ) : (
        <p>
          {say({ zh: '初始密码：', en: 'First password: ' })}
          <code className="once">{made.password}</code>{' '}
          {say({
            zh: '只显示这一次，请当面交给本人；首次登录须修改。',
            en: 'It is shown this once. Hand it over in person; it has to be changed at the first sign-in.',
          })}
        </p>
      )}
      <p>
        <Link to="/$tenant/people/$accountId" params={{ tenant, accountId: made.accountId }}>
          {say({ zh: '去拟定岗位', en: 'Prepare an office' })}
        </Link>
      </p>
    </div>
  )
}
