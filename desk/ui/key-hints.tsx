import { useSay } from '../shell/say.ts'
import { switchSingleKeys, useSingleKeys } from './single-keys.ts'

/** Which keys work in the table, and the switch that turns them off. */
export function KeyHints() {
  const say = useSay()
  const on = useSingleKeys()
  return (
    <p className="keys quiet">
      {on
        ? say({
            zh: '按 j、k 上下移动，Enter 打开，空格预览，x 选择，/ 搜索。',
            en: 'j and k move, Enter opens, space previews, x selects, / searches. ',
          })
        : say({ zh: '单键操作已关闭。', en: 'Single keys are off. ' })}
      <button type="button" className="link-button" onClick={switchSingleKeys}>
        {on ? say({ zh: '关闭单键操作', en: 'Turn them off' }) : say({ zh: '打开单键操作', en: 'Turn them on' })}
      </button>
    </p>
  )
}
