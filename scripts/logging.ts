interface EventRow {
  readonly level: string
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
}

const rowOf = ([event, { level, text, fields }]: [string, EventRow]) => {
  const told = Object.entries(fields).map(([name, meaning]) => `\`${name}\` ${meaning}`)
  return `| \`${event}\` | ${level} | ${text} | ${told.join('; ') || '–'} |`
}

/** docs/logging.md: what is logged, from the rows in the server. */
export const loggingPage = (events: Readonly<Record<string, EventRow>>): string => `# What is logged

Generated from \`packages/server/src/securityLog.ts\` by \`pnpm generate\`; do not edit.

Lines of JSON on standard output, each with \`level\`, \`time\` (UTC) and, where a request is behind it, \`reqId\`, which stands in answers too.
JSON keeps line breaks of callers out. No line holds a password, a code, a session, a key, a cursor, variables of an operation, what people
wrote, or the content of a document.

## Every request

One line when it is answered, \`request completed\`: method, path without what follows the question mark, host, remote address, status, duration; and

| field | meaning |
| --- | --- |
| \`by\` | who: \`kind\` (MEMBER or KEY), \`id\`, \`partnerId\`; absent for nobody |
| \`operation\` | kind and root fields of a GraphQL operation, by their names in the schema |
| \`outcome\` | \`OK\`, or the codes of what was wrong or refused |

An operation over a socket has a line of its own with the same fields.

## What concerns safety

By name in \`event\`, to search for and to be alarmed by:

| event | level | when | fields |
| --- | --- | --- | --- |
${Object.entries(events).map(rowOf).join('\n')}

## What is broken

Level \`error\` for a fault of ours, with the request's id and the stack; \`warn\` for what mends itself, such as a lost connection to the database.
Details of PostgreSQL's errors, which can hold rows, are left out.

What people did to claims and to accounts is not in the log but in History, which is kept and cannot be changed.
`
