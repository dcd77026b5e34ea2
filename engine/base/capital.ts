import type { Fen } from './money.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']

/**
 * A sum in the capital numerals of decisions and payment papers: `人民币壹万贰仟零伍元整`, `人民币叁拾元零贰分`. 整 closes a sum of whole
 * yuan; a zero in the place of 角 is written where 分 follows (支付结算办法附件一《正确填写票据和结算凭证的基本规定》).
 * @throws RangeError for a negative sum: no paper grants one
 */
export function capitalMoney(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not a sum to be granted: ${fen}`)
  const yuan = Math.trunc(fen / 100)
  const [jiao, rest] = [Math.trunc(fen / 10) % 10, fen % 10]
  if (jiao === 0 && rest === 0) return `人民币${yuan === 0 ? DIGITS[0] : capital(yuan)}元整`
  const whole = yuan === 0 ? '' : `${capital(yuan)}元`
  const tenths = jiao === 0 ? whole && DIGITS.charAt(0) : `${DIGITS[jiao]}角`
  return `人民币${whole}${tenths}${rest === 0 ? '' : `${DIGITS[rest]}分`}`
}

/** A whole number above 0, in groups of 亿 and 万; zeros between digits that are written are said once. */
function capital(number: number): string {
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (number < size) continue
    const lower = number % size
    const gap = lower > 0 && lower < size / 10 ? DIGITS.charAt(0) : ''
    return `${capital(Math.trunc(number / size))}${name}${gap}${lower === 0 ? '' : capital(lower)}`
  }
  return belowTenThousand(number)
}

function belowTenThousand(number: number): string {
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.trunc(number / 10 ** place) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    text += `${zero ? DIGITS[0] : ''}${DIGITS[digit]}${PLACES[place]}`
    zero = false
  }
  return text
}
