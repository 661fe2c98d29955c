import type { KeyStatus } from '@samop/shared'
import type { Tone } from '../ui/StatusBadge.tsx'

export const keyTones: Readonly<Record<KeyStatus, Tone>> = {
  ACTIVE: 'success',
  EXPIRING: 'warning',
  EXPIRED: 'neutral',
  REVOKED: 'danger',
}
