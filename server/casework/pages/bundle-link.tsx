import type { PageRequest } from '../../platform/pages/page.ts'

/** The way back to those it was handed in with. */
export function BundleLink({ bundleId, request }: { bundleId: string | null; request: PageRequest }) {
  if (bundleId === null) return null
  return (
    <p>
      <a href={request.to(`/casework/bundle/${bundleId}`)}>
        {request.say({ zh: '回到一起申请的全部人员', en: 'Back to everyone handed in together' })}
      </a>
    </p>
  )
}
