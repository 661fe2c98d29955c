import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import type { GuardedHistory } from './router/guardedHistory.ts'
import { HistoryRouter } from './router/HistoryRouter.tsx'
import { Pages } from './routes.tsx'
import { ThemeProvider } from './ui/theme/ThemeProvider.tsx'

export interface AppProps {
  client: ApolloClient
  history: GuardedHistory
}

export function App({ client, history }: AppProps) {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <ApolloProvider client={client}>
          <HistoryRouter history={history}>
            <Pages />
          </HistoryRouter>
        </ApolloProvider>
      </ThemeProvider>
    </LanguageProvider>
  )
}
