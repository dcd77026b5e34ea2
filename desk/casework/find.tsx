import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Text } from '../api/text.ts'
import { shapeOf } from '../shell/find/number-shape.ts'
import { placeOf } from '../shell/find/place-of.ts'
import { type Found, type FoundCase, type FoundParty, useFound } from '../shell/find/use-found.ts'
import { casesOf, KINDS, PART } from '../shell/find/words.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Section } from '../ui/section.tsx'
import './find.css'

const route = getRouteApi('/$tenant/find')

/** Everything that fits a text, by kind. The text stands in the address; the number of a person never does. */
export function Find() {
  const { text = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [secret, setSecret] = useState<string>()
  const asked = secret ?? text
  const { found, part, error, pending, refetch } = useFound(asked, asked !== '')
  const search = (typed: string) => {
    const plain = shapeOf(typed) === 'text'
    setSecret(plain ? undefined : typed)
    void navigate({ search: plain && typed ? { text: typed } : {} })
  }
  return (
    <>
      <Headline lede={LEDE}>{finding(asked, found)}</Headline>
      <div className="tb">
        <SearchField
          label={{ zh: '编号、姓名、单位或拼音', en: 'Number, name, company or pinyin' }}
          value={asked}
          search={search}
        />
      </div>
      {part && <Quiet of={PART} />}
      {error ? (
        <RefusedRoom refusal={error} again={refetch} />
      ) : pending ? (
        <Loading />
      ) : (
        found && <Results found={found} />
      )}
    </>
  )
}

const LEDE: Text = {
  zh: '只查得到你有权看的申请，和这些申请里的人员、单位。证件号、手机号要输入完整的号码，查找会留下记录。',
  en: 'Finds the cases you may see, and the people and companies in them. Numbers of documents and phones are looked up whole, and on record.',
}

function finding(text: string, found: Found | undefined): Text {
  if (text === '') return { zh: '查找申请、人员和单位', en: 'Find cases, people and companies' }
  if (!found) return { zh: '正在查找', en: 'Looking' }
  const counts = [found.cases, found.people, found.organisations].map(
    ({ rows, more }) => `${rows.length}${more ? '+' : ''}`,
  )
  if (counts.every((one) => one === '0')) return { zh: '没有找到', en: 'Nothing found' }
  const [cases, people, companies] = counts
  return {
    zh: `申请 ${cases} 件，人员 ${people} 名，单位 ${companies} 家`,
    en: `Cases: ${cases}, people: ${people}, companies: ${companies}`,
  }
}

function Results({ found }: { found: Found }) {
  return (
    <>
      <Kind title={KINDS.cases} of={found.cases} row={(one) => <CaseLine key={one.id} of={one} />} />
      <Kind title={KINDS.people} of={found.people} row={(one) => <PartyLine key={one.id} of={one} />} />
      <Kind title={KINDS.organisations} of={found.organisations} row={(one) => <PartyLine key={one.id} of={one} />} />
    </>
  )
}

function Kind<T>({
  title,
  of,
  row,
}: {
  title: Text
  of: { rows: readonly T[]; more: boolean }
  row: (one: T) => ReactNode
}) {
  if (of.rows.length === 0) return null
  return (
    <Section title={title}>
      <ul className="found">{of.rows.map(row)}</ul>
      {of.more && (
        <Quiet
          of={{ zh: '还有更多，请再输入一两个字。', en: 'There are more. One or two more letters narrow them down.' }}
        />
      )}
    </Section>
  )
}

function CaseLine({ of: one }: { of: FoundCase }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <li>
      <Link to="/$tenant/casework/$caseId" params={{ tenant, caseId: one.id }}>
        {one.number} {one.applicant}
      </Link>
      <span className="quiet">
        {say(one.benefit)} · {say(one.situation)}
      </span>
    </li>
  )
}

function PartyLine({ of: one }: { of: FoundParty }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <li>
      <Link {...placeOf(tenant, one)}>{one.name}</Link>
      <span className="quiet">{say(casesOf(one))}</span>
    </li>
  )
}

function Quiet({ of }: { of: Text }) {
  const say = useSay()
  return <p className="quiet">{say(of)}</p>
}
