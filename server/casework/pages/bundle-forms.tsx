import type { z } from 'zod'
import { ACCEPTED } from '../../platform/files/media-type.ts'
import { ChoiceField, Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { bundle } from '../queries/bundle.ts'
import { SheetField } from './sheet-field.tsx'

type Props = {
  readonly request: PageRequest
  readonly found: z.output<typeof bundle.output>
  /** How many are not handed in yet. */
  readonly drafts: number
}

/** What can be done for all people of a bundle at once; nothing when all of it is handed in. */
export function BundleForms({ request, found, drafts }: Props) {
  const { say, to, params } = request
  if (drafts === 0) return null
  const action = to(`/casework/bundle/${params.bundleId}`)
  const gaps = found.rows.flatMap((one) => one.gaps)
  const may = (way: 'follow' | 'commit') => gaps.some((one) => one.may === way)
  const unpaid = found.rows.find((one) => one.gaps.some((gap) => gap.id === 'identity'))
  return (
    <>
      {unpaid && (
        <p>
          <a href={to(`/casework/${unpaid.caseId}/identity`)}>
            {say({
              zh: '填写单位的收款信息（填一次，全部适用）',
              en: 'Enter the company’s account, once for all of them',
            })}
          </a>
        </p>
      )}
      <details>
        <summary>{say({ zh: '改好表格再传一次', en: 'Hand in a mended sheet' })}</summary>
        <p className="quiet">
          {say({
            zh: '有申请编号的行更新对应的申请，空着的格子保持不变；没有编号的行算新增。',
            en: 'Rows with an application’s number change it, empty cells leave it as it is; rows without one are new.',
          })}
        </p>
        {gaps.some((one) => one.may === null) && (
          <p>
            <a href={`${action}/sheet`}>
              {say({ zh: '下载还有缺项的人员（CSV）', en: 'Download those with gaps (CSV)' })}
            </a>
          </p>
        )}
        <Form action={action} upload>
          <input type="hidden" name="do" value="mend" />
          <input type="hidden" name="benefit" value={found.benefit.id} />
          <input type="hidden" name="applicant" value={found.applicantId} />
          <SheetField say={say} />
          <button className="btn q" type="submit">
            {say({ zh: '上传', en: 'Upload' })}
          </button>
        </Form>
      </details>
      {found.papers.map((paper) => (
        <details key={paper.id}>
          <summary>
            {say({ zh: `给所有人上传“${paper.title.zh}”`, en: `Upload “${paper.title.en}” for everyone` })}
          </summary>
          <Form action={action} upload>
            <input type="hidden" name="do" value="attach" />
            <input type="hidden" name="evidence" value={paper.id} />
            <div className="field">
              <label htmlFor={`file-${paper.id}`}>
                {say({ zh: '一个文件，放所有人的', en: 'One file that holds everyone’s' })}
              </label>
              <input id={`file-${paper.id}`} type="file" name="file" accept={ACCEPTED} required />
            </div>
            <button className="btn q" type="submit">
              {say({ zh: '上传', en: 'Upload' })}
              <span className="hidden">{say(paper.title)}</span>
            </button>
          </Form>
        </details>
      ))}
      <Form action={action}>
        <input type="hidden" name="do" value="submit" />
        {may('follow') && (
          <ChoiceField
            several
            name="promised"
            legend={say({ zh: '容缺受理', en: 'Papers that follow' })}
            choices={[
              { value: 'yes', label: say({ zh: '缺的材料按期补交', en: 'We hand in what is missing in time' }) },
            ]}
          />
        )}
        {may('commit') && (
          <ChoiceField
            several
            name="committed"
            legend={say({ zh: '告知承诺', en: 'Commitment' })}
            choices={[
              {
                value: 'yes',
                label: say({
                  zh: '缺的证明材料，承诺所述属实，接受事后核查',
                  en: 'We declare what the papers would prove, and accept a check',
                }),
              },
            ]}
          />
        )}
        <p className="act">
          <button className="btn" type="submit">
            {say({ zh: '提交没有缺项的申请', en: 'Hand in those without gaps' })}
          </button>
          <span className="quiet">
            {say({
              zh: '提交即表示所填属实，同意受理单位核对。',
              en: 'You declare that this is true and agree that the office checks it.',
            })}
          </span>
        </p>
      </Form>
    </>
  )
}
