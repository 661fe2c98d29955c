import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { mutationText } from '../../graphql/schema/mutationText.ts'
import { ApiKeyPayload, CreateApiKeyInput, RevokeApiKeyInput } from './apiKeyInputs.ts'
import { endApiKey, makeApiKey, ownApiKeys } from './apiKeys.ts'
import { ApiKeyView } from './ApiKeyView.ts'
import { revokeApiKey } from './revokeApiKey.ts'

@Resolver()
export class ApiKeyResolver {
  @Query(() => [ApiKeyView], {
    description:
      'The keys of the caller’s organization, the newest first. For a signed-in Incentives admin; others get FORBIDDEN, keys PERSON_REQUIRED.',
  })
  apiKeys(@Ctx() context: Context): Promise<ApiKeyView[]> {
    return ownApiKeys(context)
  }

  @Mutation(() => ApiKeyPayload, {
    description: mutationText('Makes a key and shows its secret once.', { needs: 'MANAGE_KEYS' }, [
      'KEY_NAME',
      'KEY_SCOPES',
      'KEY_EXPIRY',
      'MOST_KEYS',
    ]),
  })
  createApiKey(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiKeyInput, { description: 'The new key.' }) input: CreateApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return makeApiKey(context, input)
  }

  @Mutation(() => ApiKeyPayload, {
    description: mutationText(
      'Revokes a key for good and closes its sockets. A revoked key does not change.',
      revokeApiKey,
    ),
  })
  revokeApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key to revoke.' }) input: RevokeApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return endApiKey(context, input)
  }
}
