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
    "\n  query Administration($filter: AdministrationFilter!, $first: Int!, $after: String) {\n    administration(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          actor {\n            id\n            name\n            kind\n            role\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdministrationDocument,
    "\n  fragment MemberFacts on Member {\n    id\n    name\n    email\n    role\n    state\n    version\n    signedInAt\n    keyCount\n    openClaimNumbers\n    secondFactorAddedAt\n    editable\n    partner {\n      id\n      name\n    }\n    programs {\n      id\n      name\n    }\n    locations {\n      id\n      name\n    }\n  }\n": typeof types.MemberFactsFragmentDoc,
    "\n  query Members($filter: MemberFilter!, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...MemberFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Partners($search: String) {\n    partners(search: $search, first: 50) {\n      id\n      name\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query PartnerName($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Partner {\n        name\n      }\n    }\n  }\n": typeof types.PartnerNameDocument,
    "\n  query LimitChoices($partnerId: ID!) {\n    programs {\n      id\n      name\n    }\n    node(id: $partnerId) {\n      id\n      ... on Partner {\n        locations {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.LimitChoicesDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    resetSecondFactor(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  query SecondFactorRoles {\n    secondFactorRoles\n  }\n": typeof types.SecondFactorRolesDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      roles\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RequireSecondFactorDocument,
    "\n  fragment SessionFacts on Session {\n    id\n    browser\n    system\n    address\n    createdAt\n    lastUsedAt\n    current\n  }\n": typeof types.SessionFactsFragmentDoc,
    "\n  query Account {\n    viewer {\n      id\n      workingKeyCount\n    }\n    sessions {\n      id\n      ...SessionFacts\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      endedSessionCount\n      revokedKeyCount\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  fragment SecondFactorFacts on SecondFactor {\n    required\n    totpAddedAt\n    passkeys {\n      id\n      name\n      createdAt\n      lastUsedAt\n    }\n    recoveryCodesLeft\n  }\n": typeof types.SecondFactorFactsFragmentDoc,
    "\n  query SecondFactor {\n    secondFactor {\n      ...SecondFactorFacts\n    }\n  }\n": typeof types.SecondFactorDocument,
    "\n  mutation StartTotp($input: SecondFactorInput!) {\n    startTotp(input: $input) {\n      secret\n      uri\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation RemoveTotp($input: SecondFactorInput!) {\n    removeTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n": typeof types.RemoveTotpDocument,
    "\n  mutation StartPasskey($input: SecondFactorInput!) {\n    startPasskey(input: $input) {\n      options\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.StartPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n": typeof types.AddPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation RenewRecoveryCodes($input: SecondFactorInput!) {\n    renewRecoveryCodes(input: $input) {\n      ...FactorChange\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  fragment FactorChange on SecondFactorPayload {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n": typeof types.FactorChangeFragmentDoc,
    "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      notifies\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n": typeof types.ClaimEventsDocument,
    "\n  query LiveCursor {\n    viewer {\n      id\n      cursor\n    }\n  }\n": typeof types.LiveCursorDocument,
    "\n  fragment ClaimDeadline on Deadline {\n    clock\n    state\n    startedOn\n    dueOn\n    dueAt\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n    steps {\n      on\n      kind\n      reason\n    }\n  }\n": typeof types.ClaimDeadlineFragmentDoc,
    "\n  fragment ClaimMissing on Claim {\n    id\n    requirements {\n      code\n      label\n      met\n      hint\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n": typeof types.ClaimMissingFragmentDoc,
    "\n  fragment ChangeRefusal on UserError {\n    code\n    message\n    path\n    about {\n      kind\n      id\n    }\n  }\n": typeof types.ChangeRefusalFragmentDoc,
    "\n  fragment ClaimVersion on Claim {\n    version\n  }\n": typeof types.ClaimVersionFragmentDoc,
    "\n  query ClaimVersion($id: ID!) {\n    claim(id: $id) {\n      id\n      version\n    }\n  }\n": typeof types.ClaimVersionDocument,
    "\n  mutation CreateClaim($input: CreateClaimInput!) {\n    payload: createClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.CreateClaimDocument,
    "\n  mutation UpdateClaim($input: UpdateClaimInput!) {\n    payload: updateClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.UpdateClaimDocument,
    "\n  mutation AddClaimLine($input: AddClaimLineInput!) {\n    payload: addClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      line {\n        id\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.AddClaimLineDocument,
    "\n  mutation UpdateClaimLine($input: UpdateClaimLineInput!) {\n    payload: updateClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.UpdateClaimLineDocument,
    "\n  mutation RemoveClaimLine($input: RemoveClaimLineInput!) {\n    payload: removeClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.RemoveClaimLineDocument,
    "\n  mutation AttachDocument($input: AttachDocumentInput!) {\n    payload: attachDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.AttachDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    payload: updateDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.UpdateDocumentDocument,
    "\n  mutation RemoveDocument($input: RemoveDocumentInput!) {\n    payload: removeDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.RemoveDocumentDocument,
    "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    payload: submitClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.SubmitClaimDocument,
    "\n  mutation RecallClaim($input: RecallClaimInput!) {\n    payload: recallClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.RecallClaimDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    payload: withdrawClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.WithdrawClaimDocument,
    "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    payload: disputeClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": typeof types.DisputeClaimDocument,
    "\n  fragment ClaimWhole on Claim {\n    id\n    number\n    title\n    status\n    version\n    updatedAt\n    detailsEditable\n    linesAddable\n    documentsAddable\n    program {\n      id\n      name\n      disputeReviewDays\n    }\n    usagePeriod {\n      id\n    }\n    lines {\n      id\n      editable\n    }\n    documents {\n      id\n      editable\n    }\n    requirements {\n      code\n      met\n    }\n    ...ClaimHeader\n    ...ClaimReasons\n    ...ClaimFacts\n    ...ClaimLines\n    ...ClaimDocuments\n    ...ClaimClocks\n    ...ClaimActions\n    ...ClaimMissing\n    ...DetailsForm\n    ...LineForms\n    ...DocumentForms\n    ...SubmitPanel\n    ...DisputeSection\n  }\n": typeof types.ClaimWholeFragmentDoc,
    "\n  query Claim($id: ID!) {\n    claim(id: $id) {\n      ...ClaimWhole\n    }\n  }\n": typeof types.ClaimDocument,
    "\n  fragment NewClaimChoices on Query {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    locations {\n      id\n      name\n    }\n    funds {\n      id\n      remaining {\n        amount\n        currency\n      }\n      program {\n        id\n      }\n      usagePeriod {\n        id\n        label\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n    }\n  }\n": typeof types.NewClaimChoicesFragmentDoc,
    "\n  query ActivityChoices($programId: ID!, $usagePeriodId: ID!) {\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n": typeof types.ActivityChoicesDocument,
    "\n  query NewClaim {\n    ...NewClaimChoices\n    programs {\n      id\n    }\n  }\n": typeof types.NewClaimDocument,
    "\n  fragment DisputeForm on Claim {\n    id\n    number\n    program {\n      id\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n  }\n": typeof types.DisputeFormFragmentDoc,
    "\n  query DisputePreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n": typeof types.DisputePreviewDocument,
    "\n  fragment DisputeSection on Claim {\n    id\n    status\n    program {\n      id\n      disputeReviewDays\n      disputeLimit\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...DisputeForm\n  }\n": typeof types.DisputeSectionFragmentDoc,
    "\n  fragment ClaimDocuments on Claim {\n    id\n    documents {\n      id\n      line {\n        id\n      }\n      ...DocumentRow\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": typeof types.ClaimDocumentsFragmentDoc,
    "\n  fragment DocumentForms on Claim {\n    id\n    documentsAddable\n    ...ClaimDocuments\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      editable\n      name\n      ...EditDocument\n    }\n  }\n": typeof types.DocumentFormsFragmentDoc,
    "\n  fragment DocumentRow on Document {\n    id\n    kind\n    name\n    note\n    bytes\n    contentType\n    url\n    uploadedAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": typeof types.DocumentRowFragmentDoc,
    "\n  fragment EditDocument on Document {\n    id\n    kind\n    note\n    line {\n      id\n    }\n  }\n": typeof types.EditDocumentFragmentDoc,
    "\n  fragment DetailsForm on Claim {\n    id\n    title\n    activityFrom\n    activityTo\n    preApprovalId\n    location {\n      id\n    }\n    activity {\n      id\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": typeof types.DetailsFormFragmentDoc,
    "\n  query DetailsOptions($programId: ID!, $usagePeriodId: ID!) {\n    locations {\n      id\n      name\n    }\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n": typeof types.DetailsOptionsDocument,
    "\n  fragment EditLine on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n": typeof types.EditLineFragmentDoc,
    "\n  fragment LineForms on Claim {\n    id\n    currency\n    linesAddable\n    ...ClaimLines\n    lines {\n      id\n      editable\n      description\n      supplier\n      ...EditLine\n    }\n  }\n": typeof types.LineFormsFragmentDoc,
    "\n  query ClaimHistory($id: ID!, $first: Int!, $after: String, $kinds: [EventKind!]) {\n    claim(id: $id) {\n      id\n      lines {\n        id\n        description\n        supplier\n      }\n      documents {\n        id\n        name\n      }\n      history(first: $first, after: $after, kinds: $kinds) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...HistoryItem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ClaimHistoryDocument,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      event {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CommentDocument,
    "\n  fragment HistoryItem on HistoryEntry {\n    id\n    at\n    kind\n    text\n    comment\n    data\n    actor {\n      id\n      name\n      role\n      side\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": typeof types.HistoryItemFragmentDoc,
    "\n  query ClaimList($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ClaimRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ClaimListDocument,
    "\n  fragment DueText on Deadline {\n    clock\n    state\n    dueOn\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n  }\n": typeof types.DueTextFragmentDoc,
    "\n  fragment WaitingClaims on ClaimConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        id\n        number\n        title\n        status\n        amount {\n          amount\n          currency\n        }\n        program {\n          id\n          name\n        }\n        deadline {\n          clock\n          state\n          dueOn\n          businessDaysLeft\n          calendar {\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": typeof types.WaitingClaimsFragmentDoc,
    "\n  fragment ClaimRow on Claim {\n    id\n    number\n    title\n    status\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    activity {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    deadline {\n      ...DueText\n    }\n  }\n": typeof types.ClaimRowFragmentDoc,
    "\n  fragment ClaimActions on Claim {\n    id\n    status\n    detailsEditable\n    linesAddable\n    documentsAddable\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...LeaveClaimDialog\n  }\n": typeof types.ClaimActionsFragmentDoc,
    "\n  fragment ClaimClocks on Claim {\n    id\n    deadlines {\n      ...ClaimDeadline\n    }\n  }\n": typeof types.ClaimClocksFragmentDoc,
    "\n  fragment ClaimFacts on Claim {\n    id\n    number\n    currency\n    activityFrom\n    activityTo\n    preApprovalId\n    createdAt\n    submittedAt\n    decidedAt\n    createdBy {\n      id\n      name\n    }\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    activity {\n      id\n      name\n      categoryLabel\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n": typeof types.ClaimFactsFragmentDoc,
    "\n  fragment ClaimHeader on Claim {\n    id\n    status\n    turn\n    partner {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    supportUrl\n    availableActions {\n      action\n      allowed\n    }\n    deadline {\n      state\n      ...ClaimDeadline\n    }\n  }\n": typeof types.ClaimHeaderFragmentDoc,
    "\n  fragment ClaimLines on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    lines {\n      id\n      ...LineRow\n    }\n    documents {\n      id\n      name\n      line {\n        id\n      }\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": typeof types.ClaimLinesFragmentDoc,
    "\n  fragment ClaimReasons on Claim {\n    id\n    status\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n": typeof types.ClaimReasonsFragmentDoc,
    "\n  fragment LeaveClaimDialog on Claim {\n    id\n    number\n    status\n  }\n": typeof types.LeaveClaimDialogFragmentDoc,
    "\n  fragment LineRow on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n": typeof types.LineRowFragmentDoc,
    "\n  fragment FundRemaining on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n    }\n  }\n": typeof types.FundRemainingFragmentDoc,
    "\n  query FundRemaining($filter: FundFilter!) {\n    funds(filter: $filter) {\n      id\n      remaining {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.FundRemainingDocument,
    "\n  fragment SubmitDialog on Claim {\n    id\n    number\n    status\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    deadlines {\n      clock\n      state\n      ...ClaimDeadline\n    }\n  }\n": typeof types.SubmitDialogFragmentDoc,
    "\n  query ReviewPreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n": typeof types.ReviewPreviewDocument,
    "\n  fragment SubmitPanel on Claim {\n    id\n    status\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    requirements {\n      code\n    }\n    ...ClaimMissing\n    ...FundRemaining\n    ...SubmitDialog\n  }\n": typeof types.SubmitPanelFragmentDoc,
    "\n  query Coop($programId: ID!) {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    funds(filter: { programId: $programId }) {\n      id\n      usagePeriod {\n        id\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n      ...FundPanel\n    }\n  }\n": typeof types.CoopDocument,
    "\n  fragment FundBrief on Fund {\n    id\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingTo\n    }\n  }\n": typeof types.FundBriefFragmentDoc,
    "\n  fragment FundDates on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingTo\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n": typeof types.FundDatesFragmentDoc,
    "\n  fragment FundMoney on Fund {\n    id\n    earned {\n      amount\n      currency\n    }\n    reserved {\n      amount\n      currency\n    }\n    approved {\n      amount\n      currency\n    }\n    claimed {\n      amount\n      currency\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n  }\n": typeof types.FundMoneyFragmentDoc,
    "\n  fragment FundPanel on Fund {\n    id\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n  }\n": typeof types.FundPanelFragmentDoc,
    "\n  fragment FundPeriod on UsagePeriod {\n    id\n    label\n    earningFrom\n    earningTo\n    usageFrom\n    usageTo\n    claimingFrom\n    claimingTo\n    correctionsUntil\n  }\n": typeof types.FundPeriodFragmentDoc,
    "\n  fragment FundTodo on Fund {\n    id\n    waitingClaimCount\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n    ...FundRisk\n  }\n": typeof types.FundTodoFragmentDoc,
    "\n  fragment FundsAtRisk on Fund {\n    id\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n    }\n    ...FundRisk\n  }\n": typeof types.FundsAtRiskFragmentDoc,
    "\n  query Incentives($first: Int!) {\n    claims(filter: { turn: PARTNER, late: false }, orderBy: DUE_ASC, first: $first) {\n      ...WaitingClaims\n    }\n    funds {\n      id\n      usagePeriod {\n        id\n        claimingFrom\n        claimingTo\n      }\n      program {\n        id\n        calendar {\n          timeZone\n        }\n      }\n      ...FundRisk\n      ...FundsAtRisk\n      ...FundBrief\n    }\n  }\n": typeof types.IncentivesDocument,
    "\n  fragment OtherPeriod on Fund {\n    id\n    waitingClaimCount\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n": typeof types.OtherPeriodFragmentDoc,
    "\n  fragment PlanProgram on Program {\n    id\n    name\n    coopSharePercent\n    calendar {\n      name\n      timeZone\n    }\n  }\n": typeof types.PlanProgramFragmentDoc,
    "\n  fragment PlanFund on Fund {\n    id\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n    ...OtherPeriod\n  }\n": typeof types.PlanFundFragmentDoc,
    "\n  query Plans {\n    programs {\n      id\n      ...PlanProgram\n    }\n    funds {\n      id\n      program {\n        id\n      }\n      ...PlanFund\n    }\n  }\n": typeof types.PlansDocument,
    "\n  fragment FundRisk on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n": typeof types.FundRiskFragmentDoc,
    "\n  query Bell {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n": typeof types.BellDocument,
    "\n  fragment NotificationItem on Notification {\n    id\n    cursor\n    at\n    kind\n    text\n    read\n    actor {\n      id\n      name\n      role\n      side\n    }\n    claim {\n      id\n      number\n      title\n    }\n  }\n": typeof types.NotificationItemFragmentDoc,
    "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          ...NotificationItem\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation ReadNotifications($input: ReadNotificationsInput!) {\n    readNotifications(input: $input) {\n      viewer {\n        id\n        unreadNotificationCount\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ReadNotificationsDocument,
    "\n  fragment DecisionState on Claim {\n    id\n    number\n    status\n    version\n    currency\n    disputeCount\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n      disputeLimit\n    }\n    assignee {\n      id\n      name\n    }\n    availableActions {\n      action\n      label\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    latest: history(\n      first: 10\n      kinds: [\n        SUBMITTED\n        RECALLED\n        RESUBMITTED\n        WITHDRAWN\n        PICKED_UP\n        ASSIGNED\n        UNASSIGNED\n        ACTION_REQUESTED\n        APPROVED\n        REJECTED\n        DISPUTED\n        LAPSED\n        COMMENTED\n        DOCUMENT_ATTACHED\n      ]\n    ) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          comment\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.DecisionStateFragmentDoc,
    "\n  fragment ReasonPlaces on Claim {\n    id\n    lines {\n      id\n      description\n      supplier\n      amount {\n        amount\n        currency\n      }\n    }\n    documents {\n      id\n      kind\n      name\n    }\n    requirements {\n      code\n      label\n    }\n  }\n": typeof types.ReasonPlacesFragmentDoc,
    "\n  fragment DecisionResult on ClaimPayload {\n    claim {\n      ...QueueRow\n      ...DecisionState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n": typeof types.DecisionResultFragmentDoc,
    "\n  mutation RequestAction($input: RequestActionInput!) {\n    decided: requestAction(input: $input) {\n      ...DecisionResult\n    }\n  }\n": typeof types.RequestActionDocument,
    "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    decided: approveClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n": typeof types.ApproveClaimDocument,
    "\n  mutation RejectClaim($input: RejectClaimInput!) {\n    decided: rejectClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n": typeof types.RejectClaimDocument,
    "\n  query DeadlineAfter($programId: ID!, $clock: Clock!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: $clock, from: $from) {\n      dueOn\n      calendar {\n        name\n      }\n    }\n  }\n": typeof types.DeadlineAfterDocument,
    "\n  fragment QueueRow on Claim {\n    id\n    number\n    title\n    status\n    turn\n    version\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.QueueRowFragmentDoc,
    "\n  query ReviewQueue($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...QueueRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query QueueCounts(\n    $mine: ClaimFilter!\n    $unassigned: ClaimFilter!\n    $late: ClaimFilter!\n    $disputed: ClaimFilter!\n    $inWork: ClaimFilter!\n    $all: ClaimFilter!\n  ) {\n    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    unassigned: claims(filter: $unassigned, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    late: claims(filter: $late, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    disputed: claims(filter: $disputed, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    inWork: claims(filter: $inWork, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    all: claims(filter: $all, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.QueueCountsDocument,
    "\n  mutation PickUpClaim($input: PickUpClaimInput!) {\n    pickUpClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.PickUpClaimDocument,
    "\n  mutation AssignClaim($input: AssignClaimInput!) {\n    assignClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AssignClaimDocument,
    "\n  query Reviewers {\n    reviewers {\n      id\n      name\n    }\n  }\n": typeof types.ReviewersDocument,
    "\n  query ReviewClaim($id: ID!) {\n    claim(id: $id) {\n      id\n      number\n      title\n      status\n      program {\n        id\n        name\n      }\n      partner {\n        id\n        name\n      }\n      ...QueueRow\n      ...DecisionState\n      ...ReasonPlaces\n      ...ClaimHeader\n      ...ClaimReasons\n      ...ClaimLines\n      ...ClaimDocuments\n      ...ClaimFacts\n      ...ClaimClocks\n    }\n  }\n": typeof types.ReviewClaimDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      expiresAt\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ConfirmIdentityDocument,
    "\n  query OwnWays {\n    secondFactor {\n      totpAddedAt\n      passkeys {\n        id\n      }\n    }\n  }\n": typeof types.OwnWaysDocument,
    "\n  mutation StartConfirmation($input: SecondFactorInput!) {\n    startConfirmation(input: $input) {\n      options\n    }\n  }\n": typeof types.StartConfirmationDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      owesSecondFactor\n      cursor\n      now\n      partner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ChangeLanguageDocument,
    "\n  fragment ApiKeyFacts on ApiKey {\n    id\n    name\n    scopes\n    prefix\n    createdBy {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n": typeof types.ApiKeyFactsFragmentDoc,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyFacts\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        ...ApiKeyFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment SlaFigures on SlaRow {\n    id\n    name\n    decided\n    inTime\n    late\n    medianBusinessDays\n  }\n": typeof types.SlaFiguresFragmentDoc,
    "\n  query Team($from: Date!, $to: Date!) {\n    slaReport(from: $from, to: $to) {\n      from\n      to\n      waiting\n      waitingLate\n      total {\n        ...SlaFigures\n      }\n      byReviewer {\n        ...SlaFigures\n      }\n      byProgram {\n        ...SlaFigures\n      }\n      byDay {\n        ...SlaFigures\n      }\n    }\n  }\n": typeof types.TeamDocument,
};
const documents: Documents = {
    "\n  query Administration($filter: AdministrationFilter!, $first: Int!, $after: String) {\n    administration(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          actor {\n            id\n            name\n            kind\n            role\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdministrationDocument,
    "\n  fragment MemberFacts on Member {\n    id\n    name\n    email\n    role\n    state\n    version\n    signedInAt\n    keyCount\n    openClaimNumbers\n    secondFactorAddedAt\n    editable\n    partner {\n      id\n      name\n    }\n    programs {\n      id\n      name\n    }\n    locations {\n      id\n      name\n    }\n  }\n": types.MemberFactsFragmentDoc,
    "\n  query Members($filter: MemberFilter!, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...MemberFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query Partners($search: String) {\n    partners(search: $search, first: 50) {\n      id\n      name\n    }\n  }\n": types.PartnersDocument,
    "\n  query PartnerName($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Partner {\n        name\n      }\n    }\n  }\n": types.PartnerNameDocument,
    "\n  query LimitChoices($partnerId: ID!) {\n    programs {\n      id\n      name\n    }\n    node(id: $partnerId) {\n      id\n      ... on Partner {\n        locations {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.LimitChoicesDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    resetSecondFactor(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  query SecondFactorRoles {\n    secondFactorRoles\n  }\n": types.SecondFactorRolesDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      roles\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.RequireSecondFactorDocument,
    "\n  fragment SessionFacts on Session {\n    id\n    browser\n    system\n    address\n    createdAt\n    lastUsedAt\n    current\n  }\n": types.SessionFactsFragmentDoc,
    "\n  query Account {\n    viewer {\n      id\n      workingKeyCount\n    }\n    sessions {\n      id\n      ...SessionFacts\n    }\n  }\n": types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      endedSessionCount\n      revokedKeyCount\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  fragment SecondFactorFacts on SecondFactor {\n    required\n    totpAddedAt\n    passkeys {\n      id\n      name\n      createdAt\n      lastUsedAt\n    }\n    recoveryCodesLeft\n  }\n": types.SecondFactorFactsFragmentDoc,
    "\n  query SecondFactor {\n    secondFactor {\n      ...SecondFactorFacts\n    }\n  }\n": types.SecondFactorDocument,
    "\n  mutation StartTotp($input: SecondFactorInput!) {\n    startTotp(input: $input) {\n      secret\n      uri\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n": types.ConfirmTotpDocument,
    "\n  mutation RemoveTotp($input: SecondFactorInput!) {\n    removeTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n": types.RemoveTotpDocument,
    "\n  mutation StartPasskey($input: SecondFactorInput!) {\n    startPasskey(input: $input) {\n      options\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.StartPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n": types.AddPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation RenewRecoveryCodes($input: SecondFactorInput!) {\n    renewRecoveryCodes(input: $input) {\n      ...FactorChange\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  fragment FactorChange on SecondFactorPayload {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n": types.FactorChangeFragmentDoc,
    "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      notifies\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n": types.ClaimEventsDocument,
    "\n  query LiveCursor {\n    viewer {\n      id\n      cursor\n    }\n  }\n": types.LiveCursorDocument,
    "\n  fragment ClaimDeadline on Deadline {\n    clock\n    state\n    startedOn\n    dueOn\n    dueAt\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n    steps {\n      on\n      kind\n      reason\n    }\n  }\n": types.ClaimDeadlineFragmentDoc,
    "\n  fragment ClaimMissing on Claim {\n    id\n    requirements {\n      code\n      label\n      met\n      hint\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n": types.ClaimMissingFragmentDoc,
    "\n  fragment ChangeRefusal on UserError {\n    code\n    message\n    path\n    about {\n      kind\n      id\n    }\n  }\n": types.ChangeRefusalFragmentDoc,
    "\n  fragment ClaimVersion on Claim {\n    version\n  }\n": types.ClaimVersionFragmentDoc,
    "\n  query ClaimVersion($id: ID!) {\n    claim(id: $id) {\n      id\n      version\n    }\n  }\n": types.ClaimVersionDocument,
    "\n  mutation CreateClaim($input: CreateClaimInput!) {\n    payload: createClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.CreateClaimDocument,
    "\n  mutation UpdateClaim($input: UpdateClaimInput!) {\n    payload: updateClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.UpdateClaimDocument,
    "\n  mutation AddClaimLine($input: AddClaimLineInput!) {\n    payload: addClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      line {\n        id\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.AddClaimLineDocument,
    "\n  mutation UpdateClaimLine($input: UpdateClaimLineInput!) {\n    payload: updateClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.UpdateClaimLineDocument,
    "\n  mutation RemoveClaimLine($input: RemoveClaimLineInput!) {\n    payload: removeClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.RemoveClaimLineDocument,
    "\n  mutation AttachDocument($input: AttachDocumentInput!) {\n    payload: attachDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.AttachDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    payload: updateDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.UpdateDocumentDocument,
    "\n  mutation RemoveDocument($input: RemoveDocumentInput!) {\n    payload: removeDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.RemoveDocumentDocument,
    "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    payload: submitClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.SubmitClaimDocument,
    "\n  mutation RecallClaim($input: RecallClaimInput!) {\n    payload: recallClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.RecallClaimDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    payload: withdrawClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.WithdrawClaimDocument,
    "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    payload: disputeClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n": types.DisputeClaimDocument,
    "\n  fragment ClaimWhole on Claim {\n    id\n    number\n    title\n    status\n    version\n    updatedAt\n    detailsEditable\n    linesAddable\n    documentsAddable\n    program {\n      id\n      name\n      disputeReviewDays\n    }\n    usagePeriod {\n      id\n    }\n    lines {\n      id\n      editable\n    }\n    documents {\n      id\n      editable\n    }\n    requirements {\n      code\n      met\n    }\n    ...ClaimHeader\n    ...ClaimReasons\n    ...ClaimFacts\n    ...ClaimLines\n    ...ClaimDocuments\n    ...ClaimClocks\n    ...ClaimActions\n    ...ClaimMissing\n    ...DetailsForm\n    ...LineForms\n    ...DocumentForms\n    ...SubmitPanel\n    ...DisputeSection\n  }\n": types.ClaimWholeFragmentDoc,
    "\n  query Claim($id: ID!) {\n    claim(id: $id) {\n      ...ClaimWhole\n    }\n  }\n": types.ClaimDocument,
    "\n  fragment NewClaimChoices on Query {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    locations {\n      id\n      name\n    }\n    funds {\n      id\n      remaining {\n        amount\n        currency\n      }\n      program {\n        id\n      }\n      usagePeriod {\n        id\n        label\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n    }\n  }\n": types.NewClaimChoicesFragmentDoc,
    "\n  query ActivityChoices($programId: ID!, $usagePeriodId: ID!) {\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n": types.ActivityChoicesDocument,
    "\n  query NewClaim {\n    ...NewClaimChoices\n    programs {\n      id\n    }\n  }\n": types.NewClaimDocument,
    "\n  fragment DisputeForm on Claim {\n    id\n    number\n    program {\n      id\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n  }\n": types.DisputeFormFragmentDoc,
    "\n  query DisputePreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n": types.DisputePreviewDocument,
    "\n  fragment DisputeSection on Claim {\n    id\n    status\n    program {\n      id\n      disputeReviewDays\n      disputeLimit\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...DisputeForm\n  }\n": types.DisputeSectionFragmentDoc,
    "\n  fragment ClaimDocuments on Claim {\n    id\n    documents {\n      id\n      line {\n        id\n      }\n      ...DocumentRow\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": types.ClaimDocumentsFragmentDoc,
    "\n  fragment DocumentForms on Claim {\n    id\n    documentsAddable\n    ...ClaimDocuments\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      editable\n      name\n      ...EditDocument\n    }\n  }\n": types.DocumentFormsFragmentDoc,
    "\n  fragment DocumentRow on Document {\n    id\n    kind\n    name\n    note\n    bytes\n    contentType\n    url\n    uploadedAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": types.DocumentRowFragmentDoc,
    "\n  fragment EditDocument on Document {\n    id\n    kind\n    note\n    line {\n      id\n    }\n  }\n": types.EditDocumentFragmentDoc,
    "\n  fragment DetailsForm on Claim {\n    id\n    title\n    activityFrom\n    activityTo\n    preApprovalId\n    location {\n      id\n    }\n    activity {\n      id\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": types.DetailsFormFragmentDoc,
    "\n  query DetailsOptions($programId: ID!, $usagePeriodId: ID!) {\n    locations {\n      id\n      name\n    }\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n": types.DetailsOptionsDocument,
    "\n  fragment EditLine on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n": types.EditLineFragmentDoc,
    "\n  fragment LineForms on Claim {\n    id\n    currency\n    linesAddable\n    ...ClaimLines\n    lines {\n      id\n      editable\n      description\n      supplier\n      ...EditLine\n    }\n  }\n": types.LineFormsFragmentDoc,
    "\n  query ClaimHistory($id: ID!, $first: Int!, $after: String, $kinds: [EventKind!]) {\n    claim(id: $id) {\n      id\n      lines {\n        id\n        description\n        supplier\n      }\n      documents {\n        id\n        name\n      }\n      history(first: $first, after: $after, kinds: $kinds) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...HistoryItem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ClaimHistoryDocument,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      event {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.CommentDocument,
    "\n  fragment HistoryItem on HistoryEntry {\n    id\n    at\n    kind\n    text\n    comment\n    data\n    actor {\n      id\n      name\n      role\n      side\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": types.HistoryItemFragmentDoc,
    "\n  query ClaimList($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ClaimRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ClaimListDocument,
    "\n  fragment DueText on Deadline {\n    clock\n    state\n    dueOn\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n  }\n": types.DueTextFragmentDoc,
    "\n  fragment WaitingClaims on ClaimConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        id\n        number\n        title\n        status\n        amount {\n          amount\n          currency\n        }\n        program {\n          id\n          name\n        }\n        deadline {\n          clock\n          state\n          dueOn\n          businessDaysLeft\n          calendar {\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": types.WaitingClaimsFragmentDoc,
    "\n  fragment ClaimRow on Claim {\n    id\n    number\n    title\n    status\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    activity {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    deadline {\n      ...DueText\n    }\n  }\n": types.ClaimRowFragmentDoc,
    "\n  fragment ClaimActions on Claim {\n    id\n    status\n    detailsEditable\n    linesAddable\n    documentsAddable\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...LeaveClaimDialog\n  }\n": types.ClaimActionsFragmentDoc,
    "\n  fragment ClaimClocks on Claim {\n    id\n    deadlines {\n      ...ClaimDeadline\n    }\n  }\n": types.ClaimClocksFragmentDoc,
    "\n  fragment ClaimFacts on Claim {\n    id\n    number\n    currency\n    activityFrom\n    activityTo\n    preApprovalId\n    createdAt\n    submittedAt\n    decidedAt\n    createdBy {\n      id\n      name\n    }\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    activity {\n      id\n      name\n      categoryLabel\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n": types.ClaimFactsFragmentDoc,
    "\n  fragment ClaimHeader on Claim {\n    id\n    status\n    turn\n    partner {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    supportUrl\n    availableActions {\n      action\n      allowed\n    }\n    deadline {\n      state\n      ...ClaimDeadline\n    }\n  }\n": types.ClaimHeaderFragmentDoc,
    "\n  fragment ClaimLines on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    lines {\n      id\n      ...LineRow\n    }\n    documents {\n      id\n      name\n      line {\n        id\n      }\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n": types.ClaimLinesFragmentDoc,
    "\n  fragment ClaimReasons on Claim {\n    id\n    status\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n": types.ClaimReasonsFragmentDoc,
    "\n  fragment LeaveClaimDialog on Claim {\n    id\n    number\n    status\n  }\n": types.LeaveClaimDialogFragmentDoc,
    "\n  fragment LineRow on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n": types.LineRowFragmentDoc,
    "\n  fragment FundRemaining on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n    }\n  }\n": types.FundRemainingFragmentDoc,
    "\n  query FundRemaining($filter: FundFilter!) {\n    funds(filter: $filter) {\n      id\n      remaining {\n        amount\n        currency\n      }\n    }\n  }\n": types.FundRemainingDocument,
    "\n  fragment SubmitDialog on Claim {\n    id\n    number\n    status\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    deadlines {\n      clock\n      state\n      ...ClaimDeadline\n    }\n  }\n": types.SubmitDialogFragmentDoc,
    "\n  query ReviewPreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n": types.ReviewPreviewDocument,
    "\n  fragment SubmitPanel on Claim {\n    id\n    status\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    requirements {\n      code\n    }\n    ...ClaimMissing\n    ...FundRemaining\n    ...SubmitDialog\n  }\n": types.SubmitPanelFragmentDoc,
    "\n  query Coop($programId: ID!) {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    funds(filter: { programId: $programId }) {\n      id\n      usagePeriod {\n        id\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n      ...FundPanel\n    }\n  }\n": types.CoopDocument,
    "\n  fragment FundBrief on Fund {\n    id\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingTo\n    }\n  }\n": types.FundBriefFragmentDoc,
    "\n  fragment FundDates on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingTo\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n": types.FundDatesFragmentDoc,
    "\n  fragment FundMoney on Fund {\n    id\n    earned {\n      amount\n      currency\n    }\n    reserved {\n      amount\n      currency\n    }\n    approved {\n      amount\n      currency\n    }\n    claimed {\n      amount\n      currency\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n  }\n": types.FundMoneyFragmentDoc,
    "\n  fragment FundPanel on Fund {\n    id\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n  }\n": types.FundPanelFragmentDoc,
    "\n  fragment FundPeriod on UsagePeriod {\n    id\n    label\n    earningFrom\n    earningTo\n    usageFrom\n    usageTo\n    claimingFrom\n    claimingTo\n    correctionsUntil\n  }\n": types.FundPeriodFragmentDoc,
    "\n  fragment FundTodo on Fund {\n    id\n    waitingClaimCount\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n    ...FundRisk\n  }\n": types.FundTodoFragmentDoc,
    "\n  fragment FundsAtRisk on Fund {\n    id\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n    }\n    ...FundRisk\n  }\n": types.FundsAtRiskFragmentDoc,
    "\n  query Incentives($first: Int!) {\n    claims(filter: { turn: PARTNER, late: false }, orderBy: DUE_ASC, first: $first) {\n      ...WaitingClaims\n    }\n    funds {\n      id\n      usagePeriod {\n        id\n        claimingFrom\n        claimingTo\n      }\n      program {\n        id\n        calendar {\n          timeZone\n        }\n      }\n      ...FundRisk\n      ...FundsAtRisk\n      ...FundBrief\n    }\n  }\n": types.IncentivesDocument,
    "\n  fragment OtherPeriod on Fund {\n    id\n    waitingClaimCount\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n": types.OtherPeriodFragmentDoc,
    "\n  fragment PlanProgram on Program {\n    id\n    name\n    coopSharePercent\n    calendar {\n      name\n      timeZone\n    }\n  }\n": types.PlanProgramFragmentDoc,
    "\n  fragment PlanFund on Fund {\n    id\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n    ...OtherPeriod\n  }\n": types.PlanFundFragmentDoc,
    "\n  query Plans {\n    programs {\n      id\n      ...PlanProgram\n    }\n    funds {\n      id\n      program {\n        id\n      }\n      ...PlanFund\n    }\n  }\n": types.PlansDocument,
    "\n  fragment FundRisk on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n": types.FundRiskFragmentDoc,
    "\n  query Bell {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n": types.BellDocument,
    "\n  fragment NotificationItem on Notification {\n    id\n    cursor\n    at\n    kind\n    text\n    read\n    actor {\n      id\n      name\n      role\n      side\n    }\n    claim {\n      id\n      number\n      title\n    }\n  }\n": types.NotificationItemFragmentDoc,
    "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          ...NotificationItem\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation ReadNotifications($input: ReadNotificationsInput!) {\n    readNotifications(input: $input) {\n      viewer {\n        id\n        unreadNotificationCount\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ReadNotificationsDocument,
    "\n  fragment DecisionState on Claim {\n    id\n    number\n    status\n    version\n    currency\n    disputeCount\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n      disputeLimit\n    }\n    assignee {\n      id\n      name\n    }\n    availableActions {\n      action\n      label\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    latest: history(\n      first: 10\n      kinds: [\n        SUBMITTED\n        RECALLED\n        RESUBMITTED\n        WITHDRAWN\n        PICKED_UP\n        ASSIGNED\n        UNASSIGNED\n        ACTION_REQUESTED\n        APPROVED\n        REJECTED\n        DISPUTED\n        LAPSED\n        COMMENTED\n        DOCUMENT_ATTACHED\n      ]\n    ) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          comment\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.DecisionStateFragmentDoc,
    "\n  fragment ReasonPlaces on Claim {\n    id\n    lines {\n      id\n      description\n      supplier\n      amount {\n        amount\n        currency\n      }\n    }\n    documents {\n      id\n      kind\n      name\n    }\n    requirements {\n      code\n      label\n    }\n  }\n": types.ReasonPlacesFragmentDoc,
    "\n  fragment DecisionResult on ClaimPayload {\n    claim {\n      ...QueueRow\n      ...DecisionState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n": types.DecisionResultFragmentDoc,
    "\n  mutation RequestAction($input: RequestActionInput!) {\n    decided: requestAction(input: $input) {\n      ...DecisionResult\n    }\n  }\n": types.RequestActionDocument,
    "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    decided: approveClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n": types.ApproveClaimDocument,
    "\n  mutation RejectClaim($input: RejectClaimInput!) {\n    decided: rejectClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n": types.RejectClaimDocument,
    "\n  query DeadlineAfter($programId: ID!, $clock: Clock!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: $clock, from: $from) {\n      dueOn\n      calendar {\n        name\n      }\n    }\n  }\n": types.DeadlineAfterDocument,
    "\n  fragment QueueRow on Claim {\n    id\n    number\n    title\n    status\n    turn\n    version\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.QueueRowFragmentDoc,
    "\n  query ReviewQueue($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...QueueRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query QueueCounts(\n    $mine: ClaimFilter!\n    $unassigned: ClaimFilter!\n    $late: ClaimFilter!\n    $disputed: ClaimFilter!\n    $inWork: ClaimFilter!\n    $all: ClaimFilter!\n  ) {\n    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    unassigned: claims(filter: $unassigned, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    late: claims(filter: $late, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    disputed: claims(filter: $disputed, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    inWork: claims(filter: $inWork, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    all: claims(filter: $all, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n  }\n": types.QueueCountsDocument,
    "\n  mutation PickUpClaim($input: PickUpClaimInput!) {\n    pickUpClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.PickUpClaimDocument,
    "\n  mutation AssignClaim($input: AssignClaimInput!) {\n    assignClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.AssignClaimDocument,
    "\n  query Reviewers {\n    reviewers {\n      id\n      name\n    }\n  }\n": types.ReviewersDocument,
    "\n  query ReviewClaim($id: ID!) {\n    claim(id: $id) {\n      id\n      number\n      title\n      status\n      program {\n        id\n        name\n      }\n      partner {\n        id\n        name\n      }\n      ...QueueRow\n      ...DecisionState\n      ...ReasonPlaces\n      ...ClaimHeader\n      ...ClaimReasons\n      ...ClaimLines\n      ...ClaimDocuments\n      ...ClaimFacts\n      ...ClaimClocks\n    }\n  }\n": types.ReviewClaimDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      expiresAt\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ConfirmIdentityDocument,
    "\n  query OwnWays {\n    secondFactor {\n      totpAddedAt\n      passkeys {\n        id\n      }\n    }\n  }\n": types.OwnWaysDocument,
    "\n  mutation StartConfirmation($input: SecondFactorInput!) {\n    startConfirmation(input: $input) {\n      options\n    }\n  }\n": types.StartConfirmationDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      owesSecondFactor\n      cursor\n      now\n      partner {\n        id\n        name\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ChangeLanguageDocument,
    "\n  fragment ApiKeyFacts on ApiKey {\n    id\n    name\n    scopes\n    prefix\n    createdBy {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n": types.ApiKeyFactsFragmentDoc,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyFacts\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        ...ApiKeyFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment SlaFigures on SlaRow {\n    id\n    name\n    decided\n    inTime\n    late\n    medianBusinessDays\n  }\n": types.SlaFiguresFragmentDoc,
    "\n  query Team($from: Date!, $to: Date!) {\n    slaReport(from: $from, to: $to) {\n      from\n      to\n      waiting\n      waitingLate\n      total {\n        ...SlaFigures\n      }\n      byReviewer {\n        ...SlaFigures\n      }\n      byProgram {\n        ...SlaFigures\n      }\n      byDay {\n        ...SlaFigures\n      }\n    }\n  }\n": types.TeamDocument,
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
export function graphql(source: "\n  query Administration($filter: AdministrationFilter!, $first: Int!, $after: String) {\n    administration(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          actor {\n            id\n            name\n            kind\n            role\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Administration($filter: AdministrationFilter!, $first: Int!, $after: String) {\n    administration(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          actor {\n            id\n            name\n            kind\n            role\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFacts on Member {\n    id\n    name\n    email\n    role\n    state\n    version\n    signedInAt\n    keyCount\n    openClaimNumbers\n    secondFactorAddedAt\n    editable\n    partner {\n      id\n      name\n    }\n    programs {\n      id\n      name\n    }\n    locations {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MemberFacts on Member {\n    id\n    name\n    email\n    role\n    state\n    version\n    signedInAt\n    keyCount\n    openClaimNumbers\n    secondFactorAddedAt\n    editable\n    partner {\n      id\n      name\n    }\n    programs {\n      id\n      name\n    }\n    locations {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($filter: MemberFilter!, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...MemberFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($filter: MemberFilter!, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...MemberFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($search: String) {\n    partners(search: $search, first: 50) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Partners($search: String) {\n    partners(search: $search, first: 50) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerName($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Partner {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartnerName($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Partner {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitChoices($partnerId: ID!) {\n    programs {\n      id\n      name\n    }\n    node(id: $partnerId) {\n      id\n      ... on Partner {\n        locations {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LimitChoices($partnerId: ID!) {\n    programs {\n      id\n      name\n    }\n    node(id: $partnerId) {\n      id\n      ... on Partner {\n        locations {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      mailedTo\n      link\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    resetSecondFactor(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    resetSecondFactor(input: $input) {\n      member {\n        id\n        ...MemberFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorRoles {\n    secondFactorRoles\n  }\n"): (typeof documents)["\n  query SecondFactorRoles {\n    secondFactorRoles\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      roles\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      roles\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionFacts on Session {\n    id\n    browser\n    system\n    address\n    createdAt\n    lastUsedAt\n    current\n  }\n"): (typeof documents)["\n  fragment SessionFacts on Session {\n    id\n    browser\n    system\n    address\n    createdAt\n    lastUsedAt\n    current\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    viewer {\n      id\n      workingKeyCount\n    }\n    sessions {\n      id\n      ...SessionFacts\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    viewer {\n      id\n      workingKeyCount\n    }\n    sessions {\n      id\n      ...SessionFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      endedSessionCount\n      revokedKeyCount\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      endedSessionCount\n      revokedKeyCount\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondFactorFacts on SecondFactor {\n    required\n    totpAddedAt\n    passkeys {\n      id\n      name\n      createdAt\n      lastUsedAt\n    }\n    recoveryCodesLeft\n  }\n"): (typeof documents)["\n  fragment SecondFactorFacts on SecondFactor {\n    required\n    totpAddedAt\n    passkeys {\n      id\n      name\n      createdAt\n      lastUsedAt\n    }\n    recoveryCodesLeft\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactor {\n    secondFactor {\n      ...SecondFactorFacts\n    }\n  }\n"): (typeof documents)["\n  query SecondFactor {\n    secondFactor {\n      ...SecondFactorFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp($input: SecondFactorInput!) {\n    startTotp(input: $input) {\n      secret\n      uri\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartTotp($input: SecondFactorInput!) {\n    startTotp(input: $input) {\n      secret\n      uri\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmTotp($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTotp($input: SecondFactorInput!) {\n    removeTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTotp($input: SecondFactorInput!) {\n    removeTotp(input: $input) {\n      ...FactorChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPasskey($input: SecondFactorInput!) {\n    startPasskey(input: $input) {\n      options\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartPasskey($input: SecondFactorInput!) {\n    startPasskey(input: $input) {\n      options\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n"): (typeof documents)["\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...FactorChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes($input: SecondFactorInput!) {\n    renewRecoveryCodes(input: $input) {\n      ...FactorChange\n    }\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes($input: SecondFactorInput!) {\n    renewRecoveryCodes(input: $input) {\n      ...FactorChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactorChange on SecondFactorPayload {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n"): (typeof documents)["\n  fragment FactorChange on SecondFactorPayload {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      notifies\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ClaimEvents($after: String) {\n    claimEvents(after: $after) {\n      cursor\n      notifies\n      event {\n        id\n        cursor\n        at\n        kind\n        actor {\n          id\n          name\n          side\n        }\n      }\n      claim {\n        id\n        number\n        title\n        status\n        turn\n        version\n        updatedAt\n        submittedAt\n        decidedAt\n        amount {\n          amount\n          currency\n        }\n        approvedAmount {\n          amount\n          currency\n        }\n        assignee {\n          id\n          name\n          role\n          side\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveCursor {\n    viewer {\n      id\n      cursor\n    }\n  }\n"): (typeof documents)["\n  query LiveCursor {\n    viewer {\n      id\n      cursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimDeadline on Deadline {\n    clock\n    state\n    startedOn\n    dueOn\n    dueAt\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n    steps {\n      on\n      kind\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimDeadline on Deadline {\n    clock\n    state\n    startedOn\n    dueOn\n    dueAt\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n    steps {\n      on\n      kind\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimMissing on Claim {\n    id\n    requirements {\n      code\n      label\n      met\n      hint\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimMissing on Claim {\n    id\n    requirements {\n      code\n      label\n      met\n      hint\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeRefusal on UserError {\n    code\n    message\n    path\n    about {\n      kind\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ChangeRefusal on UserError {\n    code\n    message\n    path\n    about {\n      kind\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimVersion on Claim {\n    version\n  }\n"): (typeof documents)["\n  fragment ClaimVersion on Claim {\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimVersion($id: ID!) {\n    claim(id: $id) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  query ClaimVersion($id: ID!) {\n    claim(id: $id) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateClaim($input: CreateClaimInput!) {\n    payload: createClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateClaim($input: CreateClaimInput!) {\n    payload: createClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateClaim($input: UpdateClaimInput!) {\n    payload: updateClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateClaim($input: UpdateClaimInput!) {\n    payload: updateClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddClaimLine($input: AddClaimLineInput!) {\n    payload: addClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      line {\n        id\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddClaimLine($input: AddClaimLineInput!) {\n    payload: addClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      line {\n        id\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateClaimLine($input: UpdateClaimLineInput!) {\n    payload: updateClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateClaimLine($input: UpdateClaimLineInput!) {\n    payload: updateClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveClaimLine($input: RemoveClaimLineInput!) {\n    payload: removeClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveClaimLine($input: RemoveClaimLineInput!) {\n    payload: removeClaimLine(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachDocument($input: AttachDocumentInput!) {\n    payload: attachDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AttachDocument($input: AttachDocumentInput!) {\n    payload: attachDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    payload: updateDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    payload: updateDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDocument($input: RemoveDocumentInput!) {\n    payload: removeDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveDocument($input: RemoveDocumentInput!) {\n    payload: removeDocument(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    payload: submitClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    payload: submitClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallClaim($input: RecallClaimInput!) {\n    payload: recallClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecallClaim($input: RecallClaimInput!) {\n    payload: recallClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    payload: withdrawClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    payload: withdrawClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    payload: disputeClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    payload: disputeClaim(input: $input) {\n      claim {\n        ...ClaimWhole\n      }\n      userErrors {\n        ...ChangeRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimWhole on Claim {\n    id\n    number\n    title\n    status\n    version\n    updatedAt\n    detailsEditable\n    linesAddable\n    documentsAddable\n    program {\n      id\n      name\n      disputeReviewDays\n    }\n    usagePeriod {\n      id\n    }\n    lines {\n      id\n      editable\n    }\n    documents {\n      id\n      editable\n    }\n    requirements {\n      code\n      met\n    }\n    ...ClaimHeader\n    ...ClaimReasons\n    ...ClaimFacts\n    ...ClaimLines\n    ...ClaimDocuments\n    ...ClaimClocks\n    ...ClaimActions\n    ...ClaimMissing\n    ...DetailsForm\n    ...LineForms\n    ...DocumentForms\n    ...SubmitPanel\n    ...DisputeSection\n  }\n"): (typeof documents)["\n  fragment ClaimWhole on Claim {\n    id\n    number\n    title\n    status\n    version\n    updatedAt\n    detailsEditable\n    linesAddable\n    documentsAddable\n    program {\n      id\n      name\n      disputeReviewDays\n    }\n    usagePeriod {\n      id\n    }\n    lines {\n      id\n      editable\n    }\n    documents {\n      id\n      editable\n    }\n    requirements {\n      code\n      met\n    }\n    ...ClaimHeader\n    ...ClaimReasons\n    ...ClaimFacts\n    ...ClaimLines\n    ...ClaimDocuments\n    ...ClaimClocks\n    ...ClaimActions\n    ...ClaimMissing\n    ...DetailsForm\n    ...LineForms\n    ...DocumentForms\n    ...SubmitPanel\n    ...DisputeSection\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claim($id: ID!) {\n    claim(id: $id) {\n      ...ClaimWhole\n    }\n  }\n"): (typeof documents)["\n  query Claim($id: ID!) {\n    claim(id: $id) {\n      ...ClaimWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewClaimChoices on Query {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    locations {\n      id\n      name\n    }\n    funds {\n      id\n      remaining {\n        amount\n        currency\n      }\n      program {\n        id\n      }\n      usagePeriod {\n        id\n        label\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NewClaimChoices on Query {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    locations {\n      id\n      name\n    }\n    funds {\n      id\n      remaining {\n        amount\n        currency\n      }\n      program {\n        id\n      }\n      usagePeriod {\n        id\n        label\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityChoices($programId: ID!, $usagePeriodId: ID!) {\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n"): (typeof documents)["\n  query ActivityChoices($programId: ID!, $usagePeriodId: ID!) {\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewClaim {\n    ...NewClaimChoices\n    programs {\n      id\n    }\n  }\n"): (typeof documents)["\n  query NewClaim {\n    ...NewClaimChoices\n    programs {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisputeForm on Claim {\n    id\n    number\n    program {\n      id\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n  }\n"): (typeof documents)["\n  fragment DisputeForm on Claim {\n    id\n    number\n    program {\n      id\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisputePreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n"): (typeof documents)["\n  query DisputePreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisputeSection on Claim {\n    id\n    status\n    program {\n      id\n      disputeReviewDays\n      disputeLimit\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...DisputeForm\n  }\n"): (typeof documents)["\n  fragment DisputeSection on Claim {\n    id\n    status\n    program {\n      id\n      disputeReviewDays\n      disputeLimit\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...DisputeForm\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimDocuments on Claim {\n    id\n    documents {\n      id\n      line {\n        id\n      }\n      ...DocumentRow\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimDocuments on Claim {\n    id\n    documents {\n      id\n      line {\n        id\n      }\n      ...DocumentRow\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentForms on Claim {\n    id\n    documentsAddable\n    ...ClaimDocuments\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      editable\n      name\n      ...EditDocument\n    }\n  }\n"): (typeof documents)["\n  fragment DocumentForms on Claim {\n    id\n    documentsAddable\n    ...ClaimDocuments\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      editable\n      name\n      ...EditDocument\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentRow on Document {\n    id\n    kind\n    name\n    note\n    bytes\n    contentType\n    url\n    uploadedAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DocumentRow on Document {\n    id\n    kind\n    name\n    note\n    bytes\n    contentType\n    url\n    uploadedAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditDocument on Document {\n    id\n    kind\n    note\n    line {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment EditDocument on Document {\n    id\n    kind\n    note\n    line {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DetailsForm on Claim {\n    id\n    title\n    activityFrom\n    activityTo\n    preApprovalId\n    location {\n      id\n    }\n    activity {\n      id\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DetailsForm on Claim {\n    id\n    title\n    activityFrom\n    activityTo\n    preApprovalId\n    location {\n      id\n    }\n    activity {\n      id\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DetailsOptions($programId: ID!, $usagePeriodId: ID!) {\n    locations {\n      id\n      name\n    }\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n"): (typeof documents)["\n  query DetailsOptions($programId: ID!, $usagePeriodId: ID!) {\n    locations {\n      id\n      name\n    }\n    activities(programId: $programId, usagePeriodId: $usagePeriodId) {\n      id\n      name\n      category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditLine on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment EditLine on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineForms on Claim {\n    id\n    currency\n    linesAddable\n    ...ClaimLines\n    lines {\n      id\n      editable\n      description\n      supplier\n      ...EditLine\n    }\n  }\n"): (typeof documents)["\n  fragment LineForms on Claim {\n    id\n    currency\n    linesAddable\n    ...ClaimLines\n    lines {\n      id\n      editable\n      description\n      supplier\n      ...EditLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimHistory($id: ID!, $first: Int!, $after: String, $kinds: [EventKind!]) {\n    claim(id: $id) {\n      id\n      lines {\n        id\n        description\n        supplier\n      }\n      documents {\n        id\n        name\n      }\n      history(first: $first, after: $after, kinds: $kinds) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...HistoryItem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClaimHistory($id: ID!, $first: Int!, $after: String, $kinds: [EventKind!]) {\n    claim(id: $id) {\n      id\n      lines {\n        id\n        description\n        supplier\n      }\n      documents {\n        id\n        name\n      }\n      history(first: $first, after: $after, kinds: $kinds) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...HistoryItem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      event {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      event {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryItem on HistoryEntry {\n    id\n    at\n    kind\n    text\n    comment\n    data\n    actor {\n      id\n      name\n      role\n      side\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryItem on HistoryEntry {\n    id\n    at\n    kind\n    text\n    comment\n    data\n    actor {\n      id\n      name\n      role\n      side\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimList($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ClaimRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClaimList($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ClaimRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueText on Deadline {\n    clock\n    state\n    dueOn\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment DueText on Deadline {\n    clock\n    state\n    dueOn\n    businessDaysLeft\n    calendar {\n      name\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingClaims on ClaimConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        id\n        number\n        title\n        status\n        amount {\n          amount\n          currency\n        }\n        program {\n          id\n          name\n        }\n        deadline {\n          clock\n          state\n          dueOn\n          businessDaysLeft\n          calendar {\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingClaims on ClaimConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        id\n        number\n        title\n        status\n        amount {\n          amount\n          currency\n        }\n        program {\n          id\n          name\n        }\n        deadline {\n          clock\n          state\n          dueOn\n          businessDaysLeft\n          calendar {\n            name\n            timeZone\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimRow on Claim {\n    id\n    number\n    title\n    status\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    activity {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    deadline {\n      ...DueText\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimRow on Claim {\n    id\n    number\n    title\n    status\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    activity {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    deadline {\n      ...DueText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimActions on Claim {\n    id\n    status\n    detailsEditable\n    linesAddable\n    documentsAddable\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...LeaveClaimDialog\n  }\n"): (typeof documents)["\n  fragment ClaimActions on Claim {\n    id\n    status\n    detailsEditable\n    linesAddable\n    documentsAddable\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    ...LeaveClaimDialog\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimClocks on Claim {\n    id\n    deadlines {\n      ...ClaimDeadline\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimClocks on Claim {\n    id\n    deadlines {\n      ...ClaimDeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimFacts on Claim {\n    id\n    number\n    currency\n    activityFrom\n    activityTo\n    preApprovalId\n    createdAt\n    submittedAt\n    decidedAt\n    createdBy {\n      id\n      name\n    }\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    activity {\n      id\n      name\n      categoryLabel\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimFacts on Claim {\n    id\n    number\n    currency\n    activityFrom\n    activityTo\n    preApprovalId\n    createdAt\n    submittedAt\n    decidedAt\n    createdBy {\n      id\n      name\n    }\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    location {\n      id\n      name\n    }\n    activity {\n      id\n      name\n      categoryLabel\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimHeader on Claim {\n    id\n    status\n    turn\n    partner {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    supportUrl\n    availableActions {\n      action\n      allowed\n    }\n    deadline {\n      state\n      ...ClaimDeadline\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimHeader on Claim {\n    id\n    status\n    turn\n    partner {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    supportUrl\n    availableActions {\n      action\n      allowed\n    }\n    deadline {\n      state\n      ...ClaimDeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimLines on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    lines {\n      id\n      ...LineRow\n    }\n    documents {\n      id\n      name\n      line {\n        id\n      }\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimLines on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    lines {\n      id\n      ...LineRow\n    }\n    documents {\n      id\n      name\n      line {\n        id\n      }\n    }\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimReasons on Claim {\n    id\n    status\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimReasons on Claim {\n    id\n    status\n    reasons {\n      code\n      text\n      about {\n        kind\n        id\n      }\n    }\n    lines {\n      id\n      description\n      supplier\n    }\n    documents {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveClaimDialog on Claim {\n    id\n    number\n    status\n  }\n"): (typeof documents)["\n  fragment LeaveClaimDialog on Claim {\n    id\n    number\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineRow on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment LineRow on ClaimLine {\n    id\n    kind\n    supplier\n    invoiceNumber\n    invoiceDate\n    description\n    expenseType\n    netAmount {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundRemaining on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment FundRemaining on Claim {\n    id\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    usagePeriod {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundRemaining($filter: FundFilter!) {\n    funds(filter: $filter) {\n      id\n      remaining {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  query FundRemaining($filter: FundFilter!) {\n    funds(filter: $filter) {\n      id\n      remaining {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmitDialog on Claim {\n    id\n    number\n    status\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    deadlines {\n      clock\n      state\n      ...ClaimDeadline\n    }\n  }\n"): (typeof documents)["\n  fragment SubmitDialog on Claim {\n    id\n    number\n    status\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n    }\n    deadlines {\n      clock\n      state\n      ...ClaimDeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n"): (typeof documents)["\n  query ReviewPreview($programId: ID!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: REVIEW, from: $from) {\n      ...ClaimDeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmitPanel on Claim {\n    id\n    status\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    requirements {\n      code\n    }\n    ...ClaimMissing\n    ...FundRemaining\n    ...SubmitDialog\n  }\n"): (typeof documents)["\n  fragment SubmitPanel on Claim {\n    id\n    status\n    availableActions {\n      action\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    requirements {\n      code\n    }\n    ...ClaimMissing\n    ...FundRemaining\n    ...SubmitDialog\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coop($programId: ID!) {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    funds(filter: { programId: $programId }) {\n      id\n      usagePeriod {\n        id\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n      ...FundPanel\n    }\n  }\n"): (typeof documents)["\n  query Coop($programId: ID!) {\n    programs {\n      id\n      name\n      calendar {\n        timeZone\n      }\n    }\n    funds(filter: { programId: $programId }) {\n      id\n      usagePeriod {\n        id\n        usageFrom\n        usageTo\n        claimingFrom\n        claimingTo\n      }\n      ...FundPanel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundBrief on Fund {\n    id\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingTo\n    }\n  }\n"): (typeof documents)["\n  fragment FundBrief on Fund {\n    id\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundDates on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingTo\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FundDates on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingTo\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundMoney on Fund {\n    id\n    earned {\n      amount\n      currency\n    }\n    reserved {\n      amount\n      currency\n    }\n    approved {\n      amount\n      currency\n    }\n    claimed {\n      amount\n      currency\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n  }\n"): (typeof documents)["\n  fragment FundMoney on Fund {\n    id\n    earned {\n      amount\n      currency\n    }\n    reserved {\n      amount\n      currency\n    }\n    approved {\n      amount\n      currency\n    }\n    claimed {\n      amount\n      currency\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundPanel on Fund {\n    id\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n  }\n"): (typeof documents)["\n  fragment FundPanel on Fund {\n    id\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundPeriod on UsagePeriod {\n    id\n    label\n    earningFrom\n    earningTo\n    usageFrom\n    usageTo\n    claimingFrom\n    claimingTo\n    correctionsUntil\n  }\n"): (typeof documents)["\n  fragment FundPeriod on UsagePeriod {\n    id\n    label\n    earningFrom\n    earningTo\n    usageFrom\n    usageTo\n    claimingFrom\n    claimingTo\n    correctionsUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundTodo on Fund {\n    id\n    waitingClaimCount\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n    ...FundRisk\n  }\n"): (typeof documents)["\n  fragment FundTodo on Fund {\n    id\n    waitingClaimCount\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      claimingFrom\n      claimingTo\n    }\n    ...FundRisk\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundsAtRisk on Fund {\n    id\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n    }\n    ...FundRisk\n  }\n"): (typeof documents)["\n  fragment FundsAtRisk on Fund {\n    id\n    program {\n      id\n      name\n    }\n    usagePeriod {\n      id\n      label\n    }\n    ...FundRisk\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Incentives($first: Int!) {\n    claims(filter: { turn: PARTNER, late: false }, orderBy: DUE_ASC, first: $first) {\n      ...WaitingClaims\n    }\n    funds {\n      id\n      usagePeriod {\n        id\n        claimingFrom\n        claimingTo\n      }\n      program {\n        id\n        calendar {\n          timeZone\n        }\n      }\n      ...FundRisk\n      ...FundsAtRisk\n      ...FundBrief\n    }\n  }\n"): (typeof documents)["\n  query Incentives($first: Int!) {\n    claims(filter: { turn: PARTNER, late: false }, orderBy: DUE_ASC, first: $first) {\n      ...WaitingClaims\n    }\n    funds {\n      id\n      usagePeriod {\n        id\n        claimingFrom\n        claimingTo\n      }\n      program {\n        id\n        calendar {\n          timeZone\n        }\n      }\n      ...FundRisk\n      ...FundsAtRisk\n      ...FundBrief\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OtherPeriod on Fund {\n    id\n    waitingClaimCount\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n"): (typeof documents)["\n  fragment OtherPeriod on Fund {\n    id\n    waitingClaimCount\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanProgram on Program {\n    id\n    name\n    coopSharePercent\n    calendar {\n      name\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment PlanProgram on Program {\n    id\n    name\n    coopSharePercent\n    calendar {\n      name\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanFund on Fund {\n    id\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n    ...OtherPeriod\n  }\n"): (typeof documents)["\n  fragment PlanFund on Fund {\n    id\n    program {\n      id\n    }\n    usagePeriod {\n      id\n      label\n      usageFrom\n      usageTo\n      claimingFrom\n      claimingTo\n      ...FundPeriod\n    }\n    ...FundMoney\n    ...FundDates\n    ...FundTodo\n    ...OtherPeriod\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans {\n    programs {\n      id\n      ...PlanProgram\n    }\n    funds {\n      id\n      program {\n        id\n      }\n      ...PlanFund\n    }\n  }\n"): (typeof documents)["\n  query Plans {\n    programs {\n      id\n      ...PlanProgram\n    }\n    funds {\n      id\n      program {\n        id\n      }\n      ...PlanFund\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundRisk on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FundRisk on Fund {\n    id\n    usagePeriod {\n      id\n      usageTo\n      claimingFrom\n      claimingTo\n    }\n    remaining {\n      amount\n      currency\n    }\n    program {\n      id\n      calendar {\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bell {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n"): (typeof documents)["\n  query Bell {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationItem on Notification {\n    id\n    cursor\n    at\n    kind\n    text\n    read\n    actor {\n      id\n      name\n      role\n      side\n    }\n    claim {\n      id\n      number\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment NotificationItem on Notification {\n    id\n    cursor\n    at\n    kind\n    text\n    read\n    actor {\n      id\n      name\n      role\n      side\n    }\n    claim {\n      id\n      number\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          ...NotificationItem\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          ...NotificationItem\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotifications($input: ReadNotificationsInput!) {\n    readNotifications(input: $input) {\n      viewer {\n        id\n        unreadNotificationCount\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadNotifications($input: ReadNotificationsInput!) {\n    readNotifications(input: $input) {\n      viewer {\n        id\n        unreadNotificationCount\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionState on Claim {\n    id\n    number\n    status\n    version\n    currency\n    disputeCount\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n      disputeLimit\n    }\n    assignee {\n      id\n      name\n    }\n    availableActions {\n      action\n      label\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    latest: history(\n      first: 10\n      kinds: [\n        SUBMITTED\n        RECALLED\n        RESUBMITTED\n        WITHDRAWN\n        PICKED_UP\n        ASSIGNED\n        UNASSIGNED\n        ACTION_REQUESTED\n        APPROVED\n        REJECTED\n        DISPUTED\n        LAPSED\n        COMMENTED\n        DOCUMENT_ATTACHED\n      ]\n    ) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          comment\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionState on Claim {\n    id\n    number\n    status\n    version\n    currency\n    disputeCount\n    amount {\n      amount\n      currency\n    }\n    program {\n      id\n      disputeLimit\n    }\n    assignee {\n      id\n      name\n    }\n    availableActions {\n      action\n      label\n      allowed\n      refusals {\n        code\n        message\n      }\n    }\n    latest: history(\n      first: 10\n      kinds: [\n        SUBMITTED\n        RECALLED\n        RESUBMITTED\n        WITHDRAWN\n        PICKED_UP\n        ASSIGNED\n        UNASSIGNED\n        ACTION_REQUESTED\n        APPROVED\n        REJECTED\n        DISPUTED\n        LAPSED\n        COMMENTED\n        DOCUMENT_ATTACHED\n      ]\n    ) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          text\n          comment\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReasonPlaces on Claim {\n    id\n    lines {\n      id\n      description\n      supplier\n      amount {\n        amount\n        currency\n      }\n    }\n    documents {\n      id\n      kind\n      name\n    }\n    requirements {\n      code\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment ReasonPlaces on Claim {\n    id\n    lines {\n      id\n      description\n      supplier\n      amount {\n        amount\n        currency\n      }\n    }\n    documents {\n      id\n      kind\n      name\n    }\n    requirements {\n      code\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionResult on ClaimPayload {\n    claim {\n      ...QueueRow\n      ...DecisionState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionResult on ClaimPayload {\n    claim {\n      ...QueueRow\n      ...DecisionState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestAction($input: RequestActionInput!) {\n    decided: requestAction(input: $input) {\n      ...DecisionResult\n    }\n  }\n"): (typeof documents)["\n  mutation RequestAction($input: RequestActionInput!) {\n    decided: requestAction(input: $input) {\n      ...DecisionResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    decided: approveClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    decided: approveClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectClaim($input: RejectClaimInput!) {\n    decided: rejectClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n"): (typeof documents)["\n  mutation RejectClaim($input: RejectClaimInput!) {\n    decided: rejectClaim(input: $input) {\n      ...DecisionResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadlineAfter($programId: ID!, $clock: Clock!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: $clock, from: $from) {\n      dueOn\n      calendar {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeadlineAfter($programId: ID!, $clock: Clock!, $from: DateTime!) {\n    deadlinePreview(programId: $programId, clock: $clock, from: $from) {\n      dueOn\n      calendar {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow on Claim {\n    id\n    number\n    title\n    status\n    turn\n    version\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment QueueRow on Claim {\n    id\n    number\n    title\n    status\n    turn\n    version\n    partner {\n      id\n      name\n    }\n    program {\n      id\n      name\n    }\n    deadline {\n      clock\n      state\n      dueOn\n      businessDaysLeft\n      calendar {\n        name\n        timeZone\n      }\n    }\n    amount {\n      amount\n      currency\n    }\n    approvedAmount {\n      amount\n      currency\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...QueueRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ReviewQueue($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {\n    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...QueueRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueCounts(\n    $mine: ClaimFilter!\n    $unassigned: ClaimFilter!\n    $late: ClaimFilter!\n    $disputed: ClaimFilter!\n    $inWork: ClaimFilter!\n    $all: ClaimFilter!\n  ) {\n    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    unassigned: claims(filter: $unassigned, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    late: claims(filter: $late, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    disputed: claims(filter: $disputed, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    inWork: claims(filter: $inWork, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    all: claims(filter: $all, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query QueueCounts(\n    $mine: ClaimFilter!\n    $unassigned: ClaimFilter!\n    $late: ClaimFilter!\n    $disputed: ClaimFilter!\n    $inWork: ClaimFilter!\n    $all: ClaimFilter!\n  ) {\n    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    unassigned: claims(filter: $unassigned, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    late: claims(filter: $late, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    disputed: claims(filter: $disputed, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    inWork: claims(filter: $inWork, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n    all: claims(filter: $all, orderBy: NUMBER_ASC, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PickUpClaim($input: PickUpClaimInput!) {\n    pickUpClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PickUpClaim($input: PickUpClaimInput!) {\n    pickUpClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignClaim($input: AssignClaimInput!) {\n    assignClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignClaim($input: AssignClaimInput!) {\n    assignClaim(input: $input) {\n      claim {\n        ...QueueRow\n        ...DecisionState\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reviewers {\n    reviewers {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Reviewers {\n    reviewers {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewClaim($id: ID!) {\n    claim(id: $id) {\n      id\n      number\n      title\n      status\n      program {\n        id\n        name\n      }\n      partner {\n        id\n        name\n      }\n      ...QueueRow\n      ...DecisionState\n      ...ReasonPlaces\n      ...ClaimHeader\n      ...ClaimReasons\n      ...ClaimLines\n      ...ClaimDocuments\n      ...ClaimFacts\n      ...ClaimClocks\n    }\n  }\n"): (typeof documents)["\n  query ReviewClaim($id: ID!) {\n    claim(id: $id) {\n      id\n      number\n      title\n      status\n      program {\n        id\n        name\n      }\n      partner {\n        id\n        name\n      }\n      ...QueueRow\n      ...DecisionState\n      ...ReasonPlaces\n      ...ClaimHeader\n      ...ClaimReasons\n      ...ClaimLines\n      ...ClaimDocuments\n      ...ClaimFacts\n      ...ClaimClocks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      expiresAt\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      expiresAt\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnWays {\n    secondFactor {\n      totpAddedAt\n      passkeys {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnWays {\n    secondFactor {\n      totpAddedAt\n      passkeys {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartConfirmation($input: SecondFactorInput!) {\n    startConfirmation(input: $input) {\n      options\n    }\n  }\n"): (typeof documents)["\n  mutation StartConfirmation($input: SecondFactorInput!) {\n    startConfirmation(input: $input) {\n      options\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      owesSecondFactor\n      cursor\n      now\n      partner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      side\n      permissions\n      language\n      demo\n      owesSecondFactor\n      cursor\n      now\n      partner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      viewer {\n        id\n        language\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyFacts on ApiKey {\n    id\n    name\n    scopes\n    prefix\n    createdBy {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n"): (typeof documents)["\n  fragment ApiKeyFacts on ApiKey {\n    id\n    name\n    scopes\n    prefix\n    createdBy {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyFacts\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        ...ApiKeyFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        ...ApiKeyFacts\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SlaFigures on SlaRow {\n    id\n    name\n    decided\n    inTime\n    late\n    medianBusinessDays\n  }\n"): (typeof documents)["\n  fragment SlaFigures on SlaRow {\n    id\n    name\n    decided\n    inTime\n    late\n    medianBusinessDays\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($from: Date!, $to: Date!) {\n    slaReport(from: $from, to: $to) {\n      from\n      to\n      waiting\n      waitingLate\n      total {\n        ...SlaFigures\n      }\n      byReviewer {\n        ...SlaFigures\n      }\n      byProgram {\n        ...SlaFigures\n      }\n      byDay {\n        ...SlaFigures\n      }\n    }\n  }\n"): (typeof documents)["\n  query Team($from: Date!, $to: Date!) {\n    slaReport(from: $from, to: $to) {\n      from\n      to\n      waiting\n      waitingLate\n      total {\n        ...SlaFigures\n      }\n      byReviewer {\n        ...SlaFigures\n      }\n      byProgram {\n        ...SlaFigures\n      }\n      byDay {\n        ...SlaFigures\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;