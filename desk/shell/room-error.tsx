import Button from 'antd/es/button'
import { Headline } from '../ui/headline.tsx'
import { useSay } from './say.ts'

/** A room that broke, or whose files were replaced by a newer version while the page stood open. */
export function RoomError() {
  const say = useSay()
  return (
    <div className="failure" role="alert">
      <Headline
        lede={{
          zh: '可能是系统刚刚更新过。重新载入后多半就好了。',
          en: 'The desk may just have been updated. Loading it anew usually helps.',
        }}
      >
        {{ zh: '这一页没有打开', en: 'This page did not open' }}
      </Headline>
      <Button type="primary" onClick={() => location.reload()}>
        {say({ zh: '重新载入', en: 'Load anew' })}
      </Button>
    </div>
  )
}
