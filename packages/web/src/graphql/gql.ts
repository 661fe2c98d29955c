/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n": typeof types.ClaimEventsDocument,
    "\n  query Bell {\n    viewer {\n      id\n      unreadNotifications\n    }\n  }\n": typeof types.BellDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      partner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ChangeLanguageDocument,
};
const documents: Documents = {
    "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n": types.ClaimEventsDocument,
    "\n  query Bell {\n    viewer {\n      id\n      unreadNotifications\n    }\n  }\n": types.BellDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      partner {\n        id\n        name\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ChangeLanguageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bell {\n    viewer {\n      id\n      unreadNotifications\n    }\n  }\n"): (typeof documents)["\n  query Bell {\n    viewer {\n      id\n      unreadNotifications\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      partner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      partner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;