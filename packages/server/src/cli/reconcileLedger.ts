import { reconcile } from '../funds/reconcile.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

export const reconcileLedger = async (services: Services): Promise<void> => {
  const { breaks, transactions, accounts, claims } = await reconcile(services)
  if (breaks.length > 0) throw new CommandError(['The ledger does not agree:', ...breaks].join('\n  '))
  say(`The ledger agrees: ${transactions} transactions, ${accounts} balances, ${claims} claims`)
}
