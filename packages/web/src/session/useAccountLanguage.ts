import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql } from '../graphql/gql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { chooseLanguage, currentLanguage, languageIsChosen, languageIsChosenNow } from '../language/languageChoice.ts'
import type { Viewer } from './SessionProvider.tsx'

export const changeLanguageDocument = graphql(`
  mutation ChangeLanguage($input: ChangeLanguageInput!) {
    changeLanguage(input: $input) {
      viewer {
        id
        language
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** A choice made now is stored in the account; a device on which none was ever made takes the account's. */
export function useAccountLanguage(viewer: Viewer | undefined): void {
  const client = useApolloClient()
  const { language } = useLanguage()
  useEffect(() => {
    if (!viewer) return
    if (!languageIsChosen()) chooseLanguage(viewer.language)
    if (viewer.language === currentLanguage() || !languageIsChosenNow()) return
    // Sentences that the server has written are asked for again in the new language.
    void client
      .mutate({ mutation: changeLanguageDocument, variables: { input: { language: currentLanguage() } } })
      .catch(() => undefined)
      .then(() => client.refetchQueries({ include: 'active' }))
      // What fails shows at its place on the page.
      .catch(() => undefined)
  }, [client, viewer, language])
}
