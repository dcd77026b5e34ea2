import { useParams } from '@tanstack/react-router'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { CaseSheet } from './case-sheet.tsx'
import './case.css'

/** One case. The sheet begins anew with every case, so that nothing typed for one is ever sent for another. */
export function Case() {
  const { caseId } = useParams({ from: '/$tenant/casework/$caseId' })
  const found = useAsk('casework/case', { caseId })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  return <CaseSheet key={caseId} detail={found.data} reload={async () => (await found.refetch()).data?.version} />
}
