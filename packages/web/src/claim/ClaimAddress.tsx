import type { ComponentType } from 'react'
import { paths } from '../paths.ts'
import { useParams } from '../router/useParams.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'

const ClaimByNumber = lazyComponent(() => import('./ClaimByNumber.tsx').then((module) => module.ClaimByNumber))

export interface ClaimAddressProps {
  /** The page as the partner's people see it. */
  Partner: ComponentType
  /** The page as the vendor's people see it. */
  Vendor: ComponentType
}

/** The one address of a claim, which people send to each other: it shows each the page of their side, by id or number. */
export function ClaimAddress({ Partner, Vendor }: ClaimAddressProps) {
  const { id = '' } = useParams(paths.claim)
  const { side } = useViewer()
  if (isNumber.test(id)) return <ClaimByNumber number={id} />
  return side === 'PARTNER' ? <Partner /> : <Vendor />
}

const isNumber = /^[a-z]{1,4}-\d+$/i
