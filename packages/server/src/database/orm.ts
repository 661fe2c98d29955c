import { MikroORM, type Options } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { AccessLink } from '../access/link/AccessLink.ts'
import { ApiKey } from '../access/key/ApiKey.ts'
import { ApiKeySecret } from '../access/key/ApiKeySecret.ts'
import { Guesses } from '../access/signIn/Guesses.ts'
import { KnownBrowser } from '../access/signIn/KnownBrowser.ts'
import { Location } from '../access/Location.ts'
import { Member } from '../access/Member.ts'
import { Partner } from '../access/Partner.ts'
import { Session } from '../access/session/Session.ts'
import { PutOff } from '../claim/list/PutOff.ts'
import { Claim } from '../claim/Claim.ts'
import { ClaimSeries } from '../claim/ClaimSeries.ts'
import { ClaimLine } from '../claim/ClaimLine.ts'
import { ClaimTally } from '../claim/list/ClaimTally.ts'
import { ClaimText } from '../claim/list/ClaimText.ts'
import { ServerSecret } from '../cursor/ServerSecret.ts'
import { keepWhole } from './keepWhole.ts'
import { Document } from '../document/Document.ts'
import { Export } from '../export/Export.ts'
import { Fund } from '../funds/Fund.ts'
import { FundingEntity } from '../funds/FundingEntity.ts'
import { FundBalance } from '../funds/FundBalance.ts'
import { LedgerPosting } from '../funds/LedgerPosting.ts'
import { Event } from '../history/Event.ts'
import { jobSchema } from '../jobs/jobTables.ts'
import { SubjectHead } from '../history/SubjectHead.ts'
import { migrations } from '../migrations/migrations.ts'
import { BellChoice } from '../notification/BellChoice.ts'
import { SeenSubject } from '../notification/SeenSubject.ts'
import { Activity } from '../program/Activity.ts'
import { CalendarVersion } from '../program/CalendarVersion.ts'
import { Enrolment } from '../program/Enrolment.ts'
import { Program } from '../program/Program.ts'
import { UsagePeriod } from '../program/UsagePeriod.ts'
import { Challenge } from '../secondFactor/Challenge.ts'
import { Passkey } from '../secondFactor/Passkey.ts'
import { PendingSignIn } from '../secondFactor/PendingSignIn.ts'
import { RecoveryCode } from '../secondFactor/RecoveryCode.ts'
import { SecondFactorRule } from '../secondFactor/SecondFactorRule.ts'
import { Totp } from '../secondFactor/Totp.ts'
import { SecretKey } from '../secrets/SecretKey.ts'
import { Deadline } from '../sla/Deadline.ts'
import { DecisionTally } from '../sla/DecisionTally.ts'
import { StoredResult } from '../StoredResult.ts'

const entities = [
  AccessLink,
  Activity,
  BellChoice,
  Challenge,
  ApiKey,
  ApiKeySecret,
  CalendarVersion,
  Claim,
  ClaimLine,
  ClaimSeries,
  ClaimTally,
  ClaimText,
  Deadline,
  DecisionTally,
  Document,
  Enrolment,
  Event,
  Export,
  SeenSubject,
  SubjectHead,
  Fund,
  FundBalance,
  FundingEntity,
  Guesses,
  KnownBrowser,
  LedgerPosting,
  Location,
  Member,
  Partner,
  Passkey,
  PendingSignIn,
  Program,
  PutOff,
  RecoveryCode,
  SecondFactorRule,
  SecretKey,
  ServerSecret,
  Session,
  StoredResult,
  Totp,
  UsagePeriod,
]

/** The ORM on one database URL: the application's, or the owner's for migrations. */
export const openOrm = (url: string, options: Partial<Options> = {}): Promise<MikroORM> =>
  MikroORM.init({
    // Only the ORM's own checks use `dbName`; the driver connects with the URL.
    dbName: decodeURIComponent(new URL(url).pathname.slice(1)),
    driverOptions: { connectionString: url, onPoolCreated: keepWhole },
    entities,
    metadataProvider: ReflectMetadataProvider,
    sessionContext: 'transaction',
    pool: { min: 2, max: 12 },
    extensions: [Migrator],
    schemaGenerator: { ignoreSchema: [jobSchema] },
    migrations: { migrationsList: migrations, snapshot: false, transactional: true },
    ...options,
  })
