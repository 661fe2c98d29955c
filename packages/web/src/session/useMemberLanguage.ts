import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { Language } from '@samop/shared'
import { useEffect, useState } from 'react'
import { sendChange } from '../change/sendChange.ts'
import { graphql } from '../graphql/gql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { currentLanguage, languageIsChosenNow } from '../language/languageChoice.ts'
import { keyOfLanguage, languageOfKey } from '../language/languageKey.ts'
import type { Viewer } from './SessionProvider.tsx'

export const changeLanguageDocument = graphql(`
  mutation ChangeLanguage($input: ChangeLanguageInput!) {
    changeLanguage(input: $input) {
      viewer {
        id
        chosenLanguage
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

/** Stores a newly chosen language in the account, and reads the server's texts again in it. */
export function useMemberLanguage(viewer: Viewer | undefined): void {
  const client = useApolloClient()
  const { language } = useLanguage()
  const [account] = useState(() => followLanguage(client))
  useEffect(() => {
    if (viewer) account.is(viewer.chosenLanguage ? languageOfKey(viewer.chosenLanguage) : undefined)
  }, [account, viewer])
  useEffect(() => {
    if (viewer) void account.follow()
  }, [account, viewer, language])
}

/** Brings the account and the page to the language in use, one change after the other, so that the last choice wins. */
function followLanguage(client: ApolloClient) {
  // The account's language; undefined until one is chosen, and after a change without an answer.
  let stored: Language | undefined
  let asked = currentLanguage()
  let isRunning = false

  async function store(language: Language): Promise<Language | undefined> {
    const result = await sendChange(client, changeLanguageDocument, { language: keyOfLanguage(language) })
    const kept = result.kind === 'done' ? result.payload.viewer?.chosenLanguage : undefined
    return kept ? languageOfKey(kept) : undefined
  }

  async function run(): Promise<void> {
    let failed: Language | undefined
    const isNews = (language: Language) => languageIsChosenNow() && language !== stored && language !== failed
    for (let next = currentLanguage(); next !== asked || isNews(next); next = currentLanguage()) {
      if (isNews(next)) {
        stored = await store(next)
        failed = stored === next ? undefined : next
      }
      asked = next
      // A query that fails shows its error at its place on the page.
      await client.refetchQueries({ include: 'active' }).catch(() => undefined)
    }
  }

  return {
    is(language: Language | undefined) {
      stored = language
    },
    async follow() {
      if (isRunning) return
      isRunning = true
      await run().finally(() => {
        isRunning = false
      })
    },
  }
}
