/** Limits of sockets on one node. */
export const socketLimits = {
  /** Sockets of one session or key; a browser has one for each tab. */
  ofToken: 40,
  ofPerson: 60,
  ofPartner: 300,
  /** Sockets of one network, such as an office behind one address. */
  ofNetwork: 400,
  /** Those among them whose caller is still unknown. */
  unknownOfNetwork: 20,
  /** Operations of one socket at the same time. */
  operations: 100,
  /** Subscriptions of one person or key over all their sockets, and the characters of their documents and variables. */
  subscriptions: 200,
  characters: 1_000_000,
  /** The same for all people and keys of a partner. */
  subscriptionsOfPartner: 1000,
  charactersOfPartner: 4_000_000,
  /** One message, in bytes. */
  message: 65_536,
  /** Messages of one socket: in a burst, and each second. */
  messagesAtOnce: 200,
  messagesASecond: 20,
} as const
