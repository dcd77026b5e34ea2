import { z } from 'zod'

/** A fact's value on its way in: money in fen, days as yyyy-mm-dd. Its type is checked against the dictionary where it is read. */
export const AnswerValue = z.union([
  z.string().max(500),
  z.number(),
  z.boolean(),
  z.array(z.string().max(100)).max(100),
  z.null(),
])
