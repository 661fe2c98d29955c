import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql'
import { SessionResolver } from './access/session/SessionResolver.ts'
import { ApiKeyResolver } from './access/key/ApiKeyResolver.ts'
import { MemberResolver } from './access/member/MemberResolver.ts'
import { ViewerResolver } from './access/ViewerResolver.ts'
import { ClaimLineResolver } from './claim/edit/ClaimLineResolver.ts'
import { ClaimResolver } from './claim/ClaimResolver.ts'
import { ReviewResolver } from './claim/ReviewResolver.ts'
import { DocumentResolver } from './document/DocumentResolver.ts'
import { ExportResolver } from './export/ExportResolver.ts'
import { FundResolver } from './funds/FundResolver.ts'
import { AdministrationResolver } from './history/AdministrationResolver.ts'
import { EventResolver } from './history/EventResolver.ts'
import { FollowResolver } from './history/FollowResolver.ts'
import { NotificationResolver } from './notification/NotificationResolver.ts'
import { NotificationSettingsResolver } from './notification/NotificationSettingsResolver.ts'
import { ViewerChangeResolver } from './notification/ViewerChangeResolver.ts'
import { ProgramResolver } from './program/ProgramResolver.ts'
import { guardRoots } from './secondFactor/owesFirst.ts'
import { SecondFactorResolver } from './secondFactor/SecondFactorResolver.ts'
import { SlaResolver } from './sla/SlaResolver.ts'
import { withCodes } from './graphql/schema/codeEnums.ts'
import { NodeResolver } from './graphql/schema/NodeResolver.ts'
import { nullableRoots } from './graphql/schema/nullableRoots.ts'
import { plainGetters } from './graphql/schema/plainGetters.ts'

const resolvers = [
  SessionResolver,
  AdministrationResolver,
  ApiKeyResolver,
  ClaimLineResolver,
  ClaimResolver,
  DocumentResolver,
  EventResolver,
  ExportResolver,
  FollowResolver,
  FundResolver,
  MemberResolver,
  NodeResolver,
  NotificationResolver,
  NotificationSettingsResolver,
  ProgramResolver,
  ReviewResolver,
  SecondFactorResolver,
  SlaResolver,
  ViewerChangeResolver,
  ViewerResolver,
] as const

/** type-graphql requires one; our subscriptions follow the feed of events instead. */
const noPubSub: PubSub = {
  publish: () => {
    throw new Error('nothing is published: record an event')
  },
  subscribe: () => {
    throw new Error('nothing is published: follow the feed')
  },
}

let schema: GraphQLSchema | undefined

/** The schema; the committed schema.graphql is printed from it. The root fields and the database check rights. */
export const theSchema = (): GraphQLSchema =>
  (schema ??= nullableRoots(
    guardRoots(
      plainGetters(
        withCodes(
          buildSchemaSync({
            resolvers: resolvers as unknown as NonEmptyArray<(typeof resolvers)[number]>,
            validate: false,
            pubSub: noPubSub,
          }),
        ),
      ),
    ),
  ))
