import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { ComponentProps } from 'react'
import { RouterProvider } from 'react-router/dom'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import { ThemeProvider } from './ui/theme/ThemeProvider.tsx'

export interface AppProps {
  client: ApolloClient
  router: ComponentProps<typeof RouterProvider>['router']
}

export function App({ client, router }: AppProps) {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </ThemeProvider>
    </LanguageProvider>
  )
}
