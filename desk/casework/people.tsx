import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Row } from '../ui/row.tsx'
import { SecretRow } from './secret-row.tsx'

/** Who applies and who benefits, with the sensitive values masked. */
export function People({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const same = detail.applicant.id === detail.beneficiary.id
  return (
    <dl className="rows">
      <Row title={same ? { zh: '申请人', en: 'Applicant' } : { zh: '享受人', en: 'Beneficiary' }}>
        {detail.beneficiary.name}
      </Row>
      {!same && <Row title={{ zh: '申报方', en: 'Filed by' }}>{detail.applicant.name}</Row>}
      {detail.area && <Row title={{ zh: '地区', en: 'Area' }}>{say(detail.area)}</Row>}
      {detail.secrets.map((one) => (
        <SecretRow key={one.key} caseId={detail.id} secret={one} />
      ))}
    </dl>
  )
}
