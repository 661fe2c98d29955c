import { keyProcess } from '@samop/shared'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { mutationText } from '../../graphql/schema/mutationText.ts'
import { refusalsOf } from '../../graphql/schema/refusalsOf.ts'
import {
  ApiKeyPayload,
  CreateApiKeyInput,
  RenameApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
} from './apiKeyInputs.ts'
import { endApiKey, makeApiKey, ownApiKeys, renameKey, rotateKey } from './apiKeys.ts'
import { ApiKeyView } from './ApiKeyView.ts'
import { renameApiKey, revokeApiKey } from './changeKey.ts'

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
    description: mutationText('Gives a key another name.', renameApiKey, refusalsOf(keyProcess, ['RENAME'])),
  })
  renameApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RenameApiKeyInput, { description: 'The key and its new name.' }) input: RenameApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return renameKey(context, input)
  }

  @Mutation(() => ApiKeyPayload, {
    description: mutationText(
      'Gives a key a new secret, which is shown once, and a new last day. Its scopes, its id and what was done with its idempotency keys stay; the present secrets work as long as the caller says.',
      { needs: 'MANAGE_KEYS' },
      refusalsOf(keyProcess, ['ROTATE']),
    ),
  })
  rotateApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RotateApiKeyInput, { description: 'The key, its last day, and the overlap.' })
    input: RotateApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return rotateKey(context, input)
  }

  @Mutation(() => ApiKeyPayload, {
    description: mutationText(
      'Revokes a key with all its secrets for good, and closes its sockets. A key that no longer works does not change.',
      revokeApiKey,
      ['STALE_VERSION'],
    ),
  })
  revokeApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key to revoke.' }) input: RevokeApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return endApiKey(context, input)
  }
}
