import { languages, roles } from '@samop/shared'
import { Command, Option } from 'commander'
import { withCalendar } from './calendarOptions.ts'
import { calendarVersions } from './calendarVersions.ts'
import { loadPrograms } from './loadPrograms.ts'
import { createAdmin, createMember, dismissMember, giveLink } from './members.ts'
import { forgetSecrets, requireFactor, resetFactor, rotateSecrets } from './secondFactors.ts'
import { createPartner, enrol, grant } from './partners.ts'
import { onDatabase } from './onDatabase.ts'
import { reconcileLedger } from './reconcileLedger.ts'
import { rebuildCounts } from './counts.ts'
import { showCalendar } from './showCalendar.ts'
import { verifyAudit } from './verifyAudit.ts'
import { verifyHeads } from './verifyHeads.ts'

const list = (value: string, before: string[] = []) => [...before, value]

export const commandLine = (): Command => {
  const samop = new Command('samop')
    .description('Sets Samop up and checks it, on the database of the environment (DATABASE_URL or SAMOP_DATA).')
    .showSuggestionAfterError()

  const admin = samop.command('admin').description('The vendor’s program managers.')
  admin
    .command('create')
    .description('Adds a program manager: short for “member add --role PROGRAM_MANAGER”.')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(new Option('--language <language>', 'language of the pages').choices(languages).default('en'))
    .action((options) => onDatabase((services) => createAdmin(services, options)))

  const programs = samop.command('programs').description('The programs of the vendor.')
  withCalendar(
    programs
      .command('load')
      .description('Makes, or brings up to date, the ten programs with their usage periods and the twenty activities.')
      .option('--reason <text>', 'why the calendar changes; stored with its new version'),
  ).action((options) => onDatabase((services) => loadPrograms(services, options)))

  const calendar = samop.command('calendar').description('The validation team’s calendar.')
  withCalendar(
    calendar
      .command('show')
      .description('Prints a year as “programs load” would take it: each special day, open or closed, and who says so.')
      .requiredOption('--year <year>', 'such as 2027'),
  ).action(showCalendar)
  calendar
    .command('versions')
    .description('Prints the calendars that a program has had: when each was saved, by whom, and why.')
    .requiredOption('--program <key>', 'such as CLOUD_RESELLER')
    .action((options) => onDatabase((services) => calendarVersions(services, options)))

  const partner = samop.command('partner').description('The vendor’s partners.')
  partner
    .command('add')
    .description('Adds a partner.')
    .requiredOption('--name <name>', 'name of the organization')
    .requiredOption('--country <code>', 'its country, ISO 3166, such as SE')
    .option('--code <letters>', 'what the numbers of its claims begin with, such as NOR; made out of the name without')
    .option('--location <name[:code]>', 'a place of it, such as "Boston:US"; can be repeated', list)
    .action((options) => onDatabase((services) => createPartner(services, options)))

  const member = samop.command('member').description('The people of partners and vendor.')
  member
    .command('add')
    .description('Adds a person with one role, who chooses a password by a link.')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(new Option('--role <role>', 'what the person may do').choices(Object.keys(roles)).makeOptionMandatory())
    .option('--partner <name or id>', 'the organization, for the two INCENTIVES roles')
    .option('--program <key>', 'only claims of this program; can be repeated', list)
    .option('--location <name>', 'only claims of this place; can be repeated', list)
    .addOption(new Option('--language <language>', 'language of the pages').choices(languages).default('en'))
    .action((options) => onDatabase((services) => createMember(services, options)))
  member
    .command('link')
    .description(
      'Gives a person a link to choose a password with: it works once, for an hour. It is mailed where SMTP_URL is set.',
    )
    .requiredOption('--email <address>', 'whose')
    .action((options) => onDatabase((services) => giveLink(services, options)))
  member
    .command('reset-second-factor')
    .description('Takes a lost second factor from a person, who then signs in with the password alone.')
    .requiredOption('--email <address>', 'whose')
    .action((options) => onDatabase((services) => resetFactor(services, options)))
  member
    .command('remove')
    .description('Lets a person go: signed out everywhere, their API keys revoked; History keeps the name.')
    .requiredOption('--email <address>', 'whose')
    .action((options) => onDatabase((services) => dismissMember(services, options)))

  samop
    .command('require-second-factor')
    .description('Says which roles must have a second factor; without --role none must.')
    .addOption(
      new Option('--role <role>', 'a role that must have one; can be repeated')
        .choices(Object.keys(roles))
        .argParser(list),
    )
    .action((options) => onDatabase((services) => requireFactor(services, options)))

  const secrets = samop.command('secrets').description('What the database keeps sealed.')
  secrets
    .command('rotate')
    .description('Seals everything anew with the first of the keys; the others can go then.')
    .action(() => onDatabase(rotateSecrets))
  secrets
    .command('forget')
    .description('Removes what a lost key sealed: those people add their authenticator app anew.')
    .requiredOption('--key <name>', 'name of the key, as the start says it')
    .action((options) => onDatabase((services) => forgetSecrets(services, options)))

  samop
    .command('enrol')
    .description('Lets a partner take part in a program.')
    .requiredOption('--partner <name or id>', 'the partner')
    .requiredOption('--program <key>', 'such as CLOUD_RESELLER; can be repeated', list)
    .action((options) => onDatabase((services) => enrol(services, options)))

  const fund = samop.command('fund').description('The partners’ co-op funds.')
  fund
    .command('grant')
    .description('Brings money into the fund of a partner, program and usage period; a negative amount corrects.')
    .requiredOption('--partner <name or id>', 'the partner')
    .requiredOption('--program <key>', 'such as CLOUD_RESELLER')
    .requiredOption('--period <label>', 'such as "FY27 H1"')
    .requiredOption('--amount <decimal>', 'such as 25000.00')
    .requiredOption('--currency <code>', 'currency of the fund, ISO 4217, such as SEK')
    .option('--note <text>', 'why, for History')
    .action((options) => onDatabase((services) => grant(services, options)))

  const audit = samop.command('audit').description('The append-only History.')
  audit
    .command('verify')
    .description('Walks the chain of events of everything and names the first one that is not as it was written.')
    .option('--log <file>', 'also checks History against the heads that a node wrote to its log every day')
    .action(({ log }: { log?: string }) =>
      onDatabase(async (services) => {
        await verifyAudit(services)
        if (log) await verifyHeads(services, log)
      }),
    )

  samop
    .command('reconcile')
    .description('Adds up the whole ledger and names every balance and claim that does not agree with it.')
    .action(() => onDatabase(reconcileLedger))

  const counts = samop.command('counts').description('What is kept beside the rows so that it need not be counted.')
  counts
    .command('rebuild')
    .description('Makes balances, counts and words to search by out of the rows again, and says how many were wrong.')
    .action(() => onDatabase(rebuildCounts))

  return samop
}
