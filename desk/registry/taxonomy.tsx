import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Concept, UnmappedWord } from '../api/registry.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { ConceptField } from './concept-field.tsx'
import { NewConcept } from './new-concept.tsx'
import { WordForm } from './word-form.tsx'
import { WordHistory } from './word-history.tsx'

function Where({ row }: { row: UnmappedWord }) {
  const say = useSay()
  return (
    <>
      {row.where.map(({ title, often }) => `${say(title)} ${often}`).join(say({ zh: '，', en: ', ' }))}
      {row.samples.length > 0 && <span className="quiet">{` ${row.samples.join(' · ')}`}</span>}
    </>
  )
}

const columnsOf = (concepts: readonly Concept[]): readonly Column<UnmappedWord>[] => [
  {
    id: 'word',
    title: { zh: '词', en: 'Word' },
    always: true,
    width: 200,
    cell: (row) => <b>{row.word}</b>,
    compare: (a, b) => a.word.localeCompare(b.word, 'zh'),
  },
  {
    id: 'often',
    title: { zh: '次数', en: 'Times' },
    width: 90,
    cell: (row) => row.often,
    compare: (a, b) => b.often - a.often,
  },
  { id: 'where', title: { zh: '出处', en: 'Read in' }, cell: (row) => <Where row={row} /> },
  {
    id: 'settle',
    title: { zh: '处理', en: 'Settle' },
    width: 380,
    cell: (row) => <WordForm word={row} concepts={concepts} />,
  },
]

/** The way to one entry. */
function Look({ concepts }: { concepts: readonly Concept[] }) {
  const say = useSay()
  const tenant = useTenant()
  const [conceptId, setConceptId] = useState('')
  const chosen = concepts.find(({ id }) => id === conceptId)
  return (
    <div className="narrow-form">
      <ConceptField
        label={{ zh: '技能或职位', en: 'Skill or role' }}
        concepts={concepts}
        value={conceptId}
        change={setConceptId}
      />
      {chosen && (
        <Link to="/$tenant/words/$conceptId" params={{ tenant, conceptId }}>
          {say({ zh: `打开“${chosen.title.zh}”`, en: `Open “${chosen.title.en}”` })}
        </Link>
      )}
    </div>
  )
}

/** The words of the city for roles and skills: what people wrote that maps to nothing, what is added, every change. */
export function Words() {
  const found = useAsk('registry/taxonomy', {}, { keep: true })
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const { words, concepts, families, changes, version, packVersion } = found.data
  const last = changes[0]?.number ?? 0
  return (
    <>
      <Headline
        lede={
          version === packVersion
            ? {
                zh: '现在用的是全国词表。没有收录的词不会自动归类，由这里的人来定；改动即刻生效，随时可以收回。',
                en: 'The national words are in use. A word without an entry is never guessed: somebody here says what it means. A change counts at once and can be taken back.',
              }
            : {
                zh: `现在用的是全国词表加本市第 1—${last} 项改动（版本 ${version}）。没有收录的词不会自动归类；改动即刻生效，随时可以收回。`,
                en: `The national words with the city’s changes 1–${last} are in use (version ${version}). A word without an entry is never guessed. A change counts at once and can be taken back.`,
              }
        }
      >
        {words.length === 0
          ? { zh: '没有待收录的词', en: 'No word waits for a meaning' }
          : { zh: `${words.length} 个词还没有收录`, en: `${words.length} words have no entry yet` }}
      </Headline>
      <DataTable
        label={{ zh: '没有收录的词', en: 'Words without an entry' }}
        rows={words}
        columns={columnsOf(concepts)}
        rowKey={(row) => row.word}
        usualSort="often"
        empty={
          <Empty>
            {{
              zh: '岗位、求职档案和走访需求里的词都有归属。',
              en: 'Every word of openings, profiles and needs has a meaning.',
            }}
          </Empty>
        }
      />
      <Section title={{ zh: '查看一项的说法和关联', en: 'Words and relations of an entry' }}>
        <Look concepts={concepts} />
      </Section>
      <Section title={{ zh: '新增技能或职位', en: 'Add a skill or role' }}>
        <NewConcept concepts={concepts} families={families} />
      </Section>
      <Section title={{ zh: '本市的改动', en: 'Changes of the city' }}>
        {changes.length === 0 ? (
          <Empty>{{ zh: '还没有改动。', en: 'Nothing was changed yet.' }}</Empty>
        ) : (
          <WordHistory changes={changes} />
        )}
      </Section>
    </>
  )
}
