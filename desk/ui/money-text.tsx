import { useSay } from '../shell/say.ts'
import { moneyInWords } from './money.ts'

/** A sum in fen as money; a dash where there is none yet. */
export function MoneyText({ fen }: { fen: number | null }) {
  const say = useSay()
  if (fen === null) return <span className="quiet">—</span>
  return <span className="sum">{say(moneyInWords(fen))}</span>
}
