/** Makes requests with a session's cookie or an API key. */
export interface Caller {
  /** Sends a GraphQL operation. Throws the first error. */
  ask<Data>(query: string, variables?: object): Promise<Data>
  /** Carries out a mutation on `input` and returns the given `fields` of its payload. Throws when a rule refuses. */
  change<Payload>(mutation: string, input: object, fields?: string): Promise<Payload>
  /** Uploads a file and returns its id. */
  upload(name: string, content: Uint8Array | string): Promise<string>
}

/** Signs in with the demonstration's password. */
export async function signIn(origin: string, email: string): Promise<Caller> {
  const response = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password: 'samop-demo' }),
  })
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status}`)
  return callerWith(origin, {
    origin,
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  })
}

export function withKey(origin: string, key: string): Caller {
  return callerWith(origin, { authorization: `Bearer ${key}` })
}

function callerWith(origin: string, headers: Record<string, string>): Caller {
  const ask: Caller['ask'] = async <Data>(query: string, variables: object = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
    if (errors?.[0]) throw new Error(errors[0].message)
    return data
  }
  return {
    ask,
    change: async <Payload>(mutation: string, input: object, fields = 'claim { id }') => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
      const { it } = await ask<{ it: Payload & { userErrors: { code: string; message: string }[] } }>(
        `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${fields} userErrors { code message } } }`,
        { input },
      )
      const refused = it.userErrors.map(({ code, message }) => `${code}: ${message}`)
      if (refused.length > 0) throw new Error(`${mutation}: ${refused.join(' ')}`)
      return it
    },
    upload: async (name, content) => {
      const form = new FormData()
      form.append('file', new Blob([content as BlobPart]), name)
      const response = await fetch(`${origin}/documents`, {
        method: 'POST',
        headers: { ...headers, 'x-samop-upload': '1' },
        body: form,
      })
      const { id } = (await response.json()) as { id?: string }
      if (id === undefined) throw new Error(`${name} was not taken: ${response.status}`)
      return id
    },
  }
}
