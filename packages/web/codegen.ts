import type { CodegenConfig } from '@graphql-codegen/cli'
import { codegenSchema } from './codegenSchema.ts'

const config: CodegenConfig = {
  schema: codegenSchema('../server/schema.graphql'),
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/**', '!src/**/*.test.tsx'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'documentNode',
        scalars: { ID: 'string', Decimal: 'string', CurrencyCode: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: false,
        defaultScalarType: 'unknown',
      },
    },
  },
}

export default config
