import { addDays, type Day, parseDay, parseYuan } from '@xinglin/base'
import { z } from 'zod'

/** A day as a form sends it, `2024-05-20`. */
export const DayInput = z.iso.date().transform((text): Day => parseDay(text) as Day)

/** Yuan as a person types them, above zero; becomes fen. */
export const YuanInput = z
  .string()
  .trim()
  .max(20)
  .refine((text) => /^\d{1,12}(\.\d{1,2})?$/.test(text) && Number(text) > 0, { message: 'yuan' })
  .transform((text) => {
    const fen = parseYuan(text)
    return fen.ok ? fen.value : 0
  })

/** Whether a day is after today: what is asked of someone lies ahead. */
export const isAhead = (day: Day, today: Day): boolean => day >= addDays(today, 1)
