const listDeadline =
  'deadline { clock label state dueOn dueAt businessDaysLeft calendarDaysLeft calendar { name timeZone } }'

/** The list of claims, as the claim list and the reviewers' queue show it. */
export const listQuery = `query Claims($filter: ClaimFilter!, $orderBy: ClaimOrder!) {
  claims(filter: $filter, orderBy: $orderBy, first: 50) {
    edges {
      cursor
      node {
        id number title status statusLabel turn version updatedAt submittedAt
        amount { amount currency }
        program { id name }
        partner { id name }
        assignee { id name }
        ${listDeadline}
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

/** The same list without deadlines. */
export const bareListQuery = listQuery.replace(listDeadline, '')

const deadline = `clock label state startedOn dueOn dueAt warnAt businessDaysLeft calendarDaysLeft calendar { name timeZone } steps { on kind reason }`
const person = 'id name kind role side'

export const claimQuery = `query Claim($id: ID!) {
  claim(id: $id) {
    id number title status statusLabel turn version currency activityFrom activityTo createdAt updatedAt submittedAt decidedAt disputeCount
    amount { amount currency }
    approvedAmount { amount currency }
    program { id key name disputeReviewDays }
    partner { id name country }
    location { id name country }
    usagePeriod { id label usageFrom usageTo claimingFrom claimingTo }
    activity { id name }
    assignee { ${person} }
    createdBy { ${person} }
    lines { id kind supplier invoiceNumber invoiceDate description netAmount { amount currency } amount { amount currency } editable }
    documents { id kind name note line { id } bytes contentType url uploadedBy { ${person} } uploadedAt editable }
    reasons { code label text about { kind id } }
    deadline { ${deadline} }
    deadlines { ${deadline} }
    requirements { code label met hint about { kind id } }
    availableActions { action label allowed refusals { code message about { kind id } } }
    history(first: 25) {
      totalCount
      edges { cursor node { id at kind text comment data actor { ${person} } reasons { code label text about { kind id } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

/** The subscription of every page. */
export const followQuery = `subscription ClaimEvents {
  claimEvents {
    cursor notifies
    event { id cursor at kind comment actor { id name side } }
    claim {
      id number title status turn version updatedAt submittedAt decidedAt
      amount { amount currency }
      approvedAmount { amount currency }
      assignee { id name role side }
    }
  }
}`

/** What an open page follows, and asks for its bell and for the counts of the queue. */
export const pageEventsQuery = `subscription ClaimEvents($after: String) {
  claimEvents(after: $after) {
    cursor notifies
    event { id cursor at kind comment actor { id name side } }
    claim {
      id number title status turn version updatedAt submittedAt decidedAt
      amount { amount currency }
      approvedAmount { amount currency }
      assignee { id name role side }
    }
  }
}`

export const bellQuery = `query Bell { viewer { id cursor unreadNotificationCount } }`

export const countsQuery = `query QueueCounts {
  mine: claims(filter: { turn: VENDOR, assignee: MINE }, orderBy: NUMBER_ASC, first: 1) { totalCount }
  unassigned: claims(filter: { turn: VENDOR, assignee: UNASSIGNED }, orderBy: NUMBER_ASC, first: 1) { totalCount }
  late: claims(filter: { turn: VENDOR, late: true }, orderBy: NUMBER_ASC, first: 1) { totalCount }
  disputed: claims(filter: { statuses: [DISPUTED] }, orderBy: NUMBER_ASC, first: 1) { totalCount }
  inWork: claims(filter: { statuses: [SUBMITTED, UNDER_REVIEW, DISPUTED, ACTION_REQUIRED] }, orderBy: NUMBER_ASC, first: 1) { totalCount }
  all: claims(filter: {}, orderBy: NUMBER_ASC, first: 1) { totalCount }
}`

export const commentMutation = `mutation Comment($input: CommentInput!) {
  comment(input: $input) { claim { id version } userErrors { code } }
}`

export const submitMutation = `mutation Submit($input: SubmitClaimInput!) {
  submitClaim(input: $input) { claim { id status } userErrors { code } }
}`
