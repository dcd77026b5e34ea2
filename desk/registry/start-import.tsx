import { useNavigate } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { ImportKind } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { KINDS } from './import-words.ts'

/** Which kind, its template, and the filled-in sheet. */
export function StartImport() {
  const say = useSay()
  const id = useId()
  const tenant = useTenant()
  const navigate = useNavigate()
  const { language } = useLanguage()
  const [kind, setKind] = useState<ImportKind>('organisation')
  const chosen = useRef<HTMLInputElement>(null)
  const start = useCommand('registry/start-import')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const file = chosen.current?.files?.[0]
    if (!file) return
    const done = await start.send({ kind, name: file.name, content: await base64Of(file) })
    if (done) void navigate({ to: '/$tenant/imports/$batchId', params: { tenant, batchId: done.batchId } })
  }
  return (
    <form className="import-start" onSubmit={send}>
      <fieldset>
        <legend>{say({ zh: '导入什么', en: 'What to import' })}</legend>
        {KINDS.map((one) => (
          <label key={one.id}>
            <input type="radio" name="kind" checked={kind === one.id} onChange={() => setKind(one.id)} />{' '}
            {say(one.title)}
          </label>
        ))}
      </fieldset>
      <p>
        <a href={`/${tenant}/${language}/registry/imports/template/${kind}`} download>
          {say({ zh: '下载模板（Excel）', en: 'Download the template (Excel)' })}
        </a>
      </p>
      <div className="field">
        <label htmlFor={id}>{say({ zh: '填好的表', en: 'The filled-in sheet' })}</label>
        <p id={`${id}-help`} className="quiet">
          {say({
            zh: 'xlsx 或 CSV，最多 10 万行、10 MB。公式不会计算，请粘贴为数值。',
            en: 'xlsx or CSV, up to 100,000 rows and 10 MB. Formulas are not evaluated: paste values.',
          })}
        </p>
        <input ref={chosen} id={id} type="file" accept=".xlsx,.csv" required aria-describedby={`${id}-help`} />
      </div>
      {start.refusal && <Failure refusal={start.refusal} />}
      <Button type="primary" htmlType="submit" loading={start.pending}>
        {say({ zh: '上传并检查', en: 'Upload and check' })}
      </Button>
    </form>
  )
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
}
