/** The forms in which callers may write an id; all must be treated alike. */
export const formsOf = (id: string): readonly string[] => {
  const bare = id.replaceAll('-', '')
  return [
    id.toUpperCase(),
    ` ${id} `,
    `${id}\n`,
    `{${id}}`,
    `urn:uuid:${id}`,
    bare,
    `Claim:${id}`,
    Buffer.from(`Claim:${id}`).toString('base64'),
    `${id}' or '1'='1`,
    `${id}%`,
  ]
}

/** An id, number or cursor of the same form that does not exist. */
export const inventedLike = (id: string): string => {
  if (/^[\w-]{40,}$/.test(id)) return [...id].reverse().join('')
  return /-[\da-f]{12}$/i.test(id) ? id.replace(/[\da-f]{12}$/i, '0123456789ab') : id.replaceAll(/\d/g, '9')
}
