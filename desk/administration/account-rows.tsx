import type { PersonDetail } from '../api/administration.ts'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Row } from '../ui/row.tsx'
import { Status } from '../ui/status.tsx'
import { MomentText } from './moment-text.tsx'
import { ReasonForm } from './reason-form.tsx'

/** What is known of an account, and shutting it out or letting it in. */
export function AccountRows({ person, keeps }: { person: PersonDetail; keeps: boolean }) {
  const say = useSay()
  const { tell } = useNotice()
  const access = useCommand('administration/set-access')
  const blocked = person.blocked === null
  const send = async (reason: string) => {
    const done = await access.send({ accountId: person.id, blocked, reason })
    if (done)
      tell(
        blocked
          ? { zh: '账号已停用，岗位已全部终止。', en: 'Blocked; every office has ended.' }
          : { zh: '账号已恢复，岗位须重新授予。', en: 'Let in again; offices are granted anew.' },
      )
    return done
  }
  return (
    <>
      <dl className="rows">
        <Row title={{ zh: '登录账号', en: 'Signs in with' }}>{person.login || '—'}</Row>
        <Row title={{ zh: '状态', en: 'State' }}>
          {person.blocked ? (
            <>
              <Status tone="late">{say({ zh: '已停用', en: 'Blocked' })}</Status>
              <div className="sub">
                <MomentText at={person.blocked.at} /> · {person.blocked.by} · {person.blocked.reason}
              </div>
            </>
          ) : (
            <Status tone="done">
              {person.passwordOnce
                ? say({ zh: '初始密码尚未修改', en: 'First password not changed yet' })
                : say({ zh: '正常', en: 'In use' })}
            </Status>
          )}
        </Row>
        {person.openedAt && (
          <Row title={{ zh: '开立', en: 'Opened' }}>
            <MomentText at={person.openedAt} /> ·{' '}
            {person.openedBy === 'demonstration' ? say({ zh: '演示数据', en: 'demonstration' }) : person.openedBy}
          </Row>
        )}
      </dl>
      {keeps && (
        <div className="after-rows">
          <ReasonForm
            verb={blocked ? { zh: '停用账号', en: 'Block' } : { zh: '恢复账号', en: 'Unblock' }}
            help={
              blocked
                ? { zh: '停用后，在本市的岗位立即全部终止。', en: 'Every office in this city ends at once.' }
                : {
                    zh: '恢复后没有岗位，须重新拟定和确认。',
                    en: 'It has no office until one is prepared and confirmed.',
                  }
            }
            danger={blocked}
            pending={access.pending}
            refusal={access.refusal}
            send={send}
          />
        </div>
      )}
    </>
  )
}
