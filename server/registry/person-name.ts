import { z } from 'zod'

// Letters of any script, marks, spaces and the dots that names of minorities and foreigners carry; · and • and ・ are all met.
const FIT = /^[\p{L}\p{M}][\p{L}\p{M}\s.·•・'’（）()-]*$/u

/** A person's name as on the identity document. Kept as typed: normalising would change rare characters. */
export const PersonName = z.string().trim().min(1).max(60).regex(FIT)

/** An organisation's name as on its licence: what a person's may have, digits and the usual punctuation as well. */
export const OrganisationName = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .regex(/^[\p{L}\p{M}\p{N}\s.·•・'’&,，（）()\-—]+$/u)
