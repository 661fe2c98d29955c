/** What sockets may hold and send, on one node. */
export const socketLimits = {
  /** Sockets of one session or key: a browser has one for each of its tabs. */
  ofToken: 40,
  ofPerson: 60,
  ofPartner: 300,
  /** Sockets of one network, an office behind one address. */
  ofNetwork: 400,
  /** Those among them that have not said who they are. */
  unknownOfNetwork: 20,
  /** Operations of one socket at the same time. */
  operations: 100,
  /** Subscriptions of one person or key over all their sockets, and what their documents and variables weigh. */
  subscriptions: 200,
  characters: 1_000_000,
  /** Those of all people and keys of a partner. */
  subscriptionsOfPartner: 1000,
  charactersOfPartner: 4_000_000,
  /** One message, in bytes. */
  message: 65_536,
  /** Messages of one socket: at once, and each second. */
  messagesAtOnce: 200,
  messagesASecond: 20,
} as const
