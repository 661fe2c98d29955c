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

The log is lines of JSON on standard output. Each has \`level\` and \`time\` (UTC). A line about a request also has \`reqId\`, which the answer
carries too. JSON escapes line breaks that callers send. No line holds a password, a code, a session, a key, a cursor, variables of an operation,
texts that people wrote, or the content of a document.

## Every request

Each request gives one line when it is answered, \`request completed\`: method, path without the query string, host, remote address, status,
duration, and

| field | meaning |
| --- | --- |
| \`by\` | the caller: \`kind\` (MEMBER or KEY), \`id\`, \`partnerId\`; absent when nobody is signed in |
| \`operation\` | kind and root fields of a GraphQL operation, by their names in the schema |
| \`outcome\` | \`OK\`, or the codes of the errors and refusals |

An operation over a socket has a line of its own with the same fields.

## What concerns safety

These lines have a name in \`event\`, to search for and to set alarms on:

| event | level | when | fields |
| --- | --- | --- | --- |
${Object.entries(events).map(rowOf).join('\n')}

## What is broken

Level \`error\` marks a fault of ours, with the request's id and the stack. \`warn\` marks a fault that mends itself, such as a lost connection to
the database. Details of PostgreSQL's errors are left out, because they can hold rows.

The log does not say what people did to claims and accounts. History does, which is kept and cannot be changed.
`
