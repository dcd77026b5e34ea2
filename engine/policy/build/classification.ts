import { checkClassification } from '../check/classification.ts'
import { scopeOf } from '../check/scope-of.ts'
import { slotTable } from '../check/slots.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Classification, RuleContext } from '../ir/rule.ts'
import type { PackFile } from '../pack/file.ts'
import type { ClassificationSchema } from '../pack/schema-classification.ts'
import type { Host } from './host.ts'

/** A classification on its own; rules that use it unfold it once more from where they stand. */
export function classificationOf(
  file: PackFile<ClassificationSchema>,
  dictionary: Dictionary,
  context: RuleContext,
  host: Host,
): Classification | undefined {
  const { content } = file
  const kind = dictionary.kinds.get(content.subject)
  if (!kind) {
    host.problem('unknown_name', `there is no facts/${content.subject}.yaml`, ['subject'])
    return undefined
  }
  const slots = slotTable()
  const root = { kind, path: kind.name, scope: '', roles: [] }
  const node = checkClassification(content, root, scopeOf(kind, dictionary, slots), host)
  const ground = host.getGround(content.cite, ['cite'])
  const basis = content.basis.map(({ document, clause }, i) => host.getGround(`${document} § ${clause}`, ['basis', i]))
  return (
    node && {
      id: content.id,
      title: content.title,
      summary: content.summary,
      subject: content.subject,
      grounds: [ground, ...basis],
      node,
      slots: slots.slots,
      context,
    }
  )
}
