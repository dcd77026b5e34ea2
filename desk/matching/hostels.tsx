import Button from 'antd/es/button'
import { type FormEvent, useId, useState } from 'react'
import type { Output } from '../api/contract.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Section } from '../ui/section.tsx'
import './matching.css'

type Carrier = Output<'matching/carriers'>['rows'][number]

/** How many beds each place has for those on an internship. */
export function Hostels() {
  const found = useAsk('matching/carriers', {})
  const rows = found.data?.rows ?? []
  return (
    <Section title={{ zh: '驿站床位', en: 'Beds of the hostels' }}>
      {rows.length === 0 ? (
        <Empty>{{ zh: '还没有登记载体。', en: 'No place is registered yet.' }}</Empty>
      ) : (
        <ul className="plain-list">
          {rows.map((one) => (
            <Beds key={`${one.id} ${one.beds}`} carrier={one} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Beds({ carrier }: { carrier: Carrier }) {
  const say = useSay()
  const id = useId()
  const set = useCommand('matching/set-hostel')
  const [beds, setBeds] = useState(String(carrier.beds ?? ''))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await set.send({ carrierId: carrier.id, beds: Number(beds) })
  }
  const usable = /^\d{1,4}$/.test(beds) && Number(beds) !== carrier.beds
  return (
    <li>
      <form className="beds" onSubmit={submit}>
        <label htmlFor={id}>{say({ zh: `${carrier.name}床位数`, en: `Beds of ${carrier.name}` })}</label>
        <input
          id={id}
          className="control"
          inputMode="numeric"
          maxLength={4}
          value={beds}
          onChange={(event) => setBeds(event.target.value)}
        />
        <Button htmlType="submit" disabled={!usable} loading={set.pending}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
      </form>
      {set.refusal && <Failure refusal={set.refusal} />}
    </li>
  )
}
