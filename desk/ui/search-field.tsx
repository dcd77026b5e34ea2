import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useEffect, useState } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** A search that goes into the address when it is sent, not with every letter. */
export function SearchField({ label, value, search }: { label: Text; value: string; search: (text: string) => void }) {
  const say = useSay()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(text.trim())
  }
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <Input
          type="search"
          aria-label={say(label)}
          placeholder={say(label)}
          value={text}
          maxLength={60}
          onChange={(event) => setText(event.target.value)}
        />
        <Button htmlType="submit">{say({ zh: '搜索', en: 'Search' })}</Button>
      </form>
    </search>
  )
}
