import { useState } from 'react'
import type { ImportKind } from '../api/registry.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { HireReports } from './hire-reports.tsx'
import { KINDS } from './import-words.ts'
import { RecordForm } from './record-form.tsx'
import './records.css'

/** A hire is what is entered most. */
const ORDER = [...KINDS].reverse()

/** What happened, entered once: a hire, an internship, a person, an organisation. */
export function Records() {
  const say = useSay()
  const [kind, setKind] = useState<ImportKind>('engagement')
  const found = useAsk('registry/entry-form', { kind })
  return (
    <>
      <Headline
        lede={{
          zh: '录用、见习登记一次，个人和单位由此能享受的待遇自动找出来，不用再各填一张表。人员、单位要先登记。',
          en: 'A hire or an internship is entered once; what it entitles both sides to is found from it, without a form. Register people and organisations first.',
        }}
      >
        {{ zh: '登记一条', en: 'Enter one' }}
      </Headline>
      <HireReports />
      <fieldset className="record-kinds">
        <legend>{say({ zh: '登记什么', en: 'What to enter' })}</legend>
        {ORDER.map((one) => (
          <label key={one.id}>
            <input type="radio" name="kind" checked={kind === one.id} onChange={() => setKind(one.id)} />{' '}
            {say(one.title)}
          </label>
        ))}
      </fieldset>
      {found.data ? (
        <RecordForm key={kind} kind={kind} fields={found.data.fields} />
      ) : found.error ? (
        <RefusedRoom refusal={found.error} again={found.refetch} />
      ) : (
        <Loading />
      )}
    </>
  )
}
