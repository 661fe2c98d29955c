/**
 * What a transaction of each role may do to each table, by the database alone: I insert, U update, D delete; a small letter, only rows that
 * name who acts. A partner's people and keys reach only rows of their partner. A table that is missing here fails the walk.
 */
export const tableRights = `
table                      admin user  write read  rev   fin   mgr   aud   system
access_link                ---   ---   ---   ---   ---   ---   ---   ---   IUD
activity                   ---   ---   ---   ---   ---   ---   IU-   ---   IU-
api_key                    iu-   ---   ---   ---   ---   ---   -U-   ---   IU-
api_key_secret             IU-   ---   ---   ---   ---   ---   ---   ---   IUD
bell_choice                iud   iud   ---   ---   iud   iud   iud   iud   IUD
calendar_version           ---   ---   ---   ---   ---   ---   I--   ---   I--
challenge                  ---   ---   ---   ---   ---   ---   ---   ---   IUD
claim                      IU-   IU-   IU-   ---   -U-   ---   ---   ---   IU-
claim_line                 IUD   IUD   IUD   ---   ---   ---   ---   ---   IUD
claim_series               IU-   IU-   IU-   ---   ---   ---   ---   ---   IU-
claim_tally                ---   ---   ---   ---   ---   ---   ---   ---   IUD
claim_text                 ---   ---   ---   ---   ---   ---   ---   ---   ---
deadline                   IU-   IU-   IU-   ---   IU-   ---   ---   ---   IU-
decision_tally             ---   ---   ---   ---   ---   ---   ---   ---   IUD
document                   IUD   IUD   IUD   ---   ---   ---   ---   ---   IUD
enrolment                  ---   ---   ---   ---   ---   ---   IU-   ---   IU-
event                      i--   i--   i--   ---   i--   i--   i--   i--   I--
export                     iu-   iu-   iu-   iu-   iu-   iu-   iu-   iu-   IUD
fund                       ---   ---   ---   ---   ---   ---   IU-   ---   IU-
fund_balance               ---   ---   ---   ---   ---   ---   ---   ---   IUD
funding_entity             ---   ---   ---   ---   ---   ---   IU-   ---   IU-
graphile_worker.migrations ---   ---   ---   ---   ---   ---   ---   ---   ---
guesses                    ---   ---   ---   ---   ---   ---   ---   ---   IUD
jobs.job_queues            ---   ---   ---   ---   ---   ---   ---   ---   ---
jobs.jobs                  ---   ---   ---   ---   ---   ---   ---   ---   IUD
jobs.known_crontabs        ---   ---   ---   ---   ---   ---   ---   ---   ---
jobs.tasks                 ---   ---   ---   ---   ---   ---   ---   ---   IUD
known_browser              ---   ---   ---   ---   ---   ---   ---   ---   IUD
ledger_posting             I--   I--   I--   ---   I--   ---   I--   ---   I--
location                   ---   ---   ---   ---   ---   ---   IU-   ---   IU-
member                     IU-   -u-   ---   ---   -u-   -u-   IU-   -u-   IU-
mikro_orm_migrations       ---   ---   ---   ---   ---   ---   ---   ---   ---
partner                    ---   ---   ---   ---   ---   ---   IU-   ---   IU-
passkey                    iud   iud   ---   ---   iud   iud   iud   iud   IUD
pending_sign_in            ---   ---   ---   ---   ---   ---   ---   ---   IUD
program                    ---   ---   ---   ---   ---   ---   IU-   ---   IU-
put_off                    iud   iud   ---   ---   iud   iud   iud   iud   IUD
recovery_code              iud   iud   ---   ---   iud   iud   iud   iud   IUD
second_factor_rule         ---   ---   ---   ---   ---   ---   IUD   ---   IUD
secret_key                 ---   ---   ---   ---   ---   ---   ---   ---   IUD
seen_subject               iud   iud   ---   ---   iud   iud   iud   iud   IUD
server_secret              ---   ---   ---   ---   ---   ---   ---   ---   ---
session                    -ud   -ud   ---   ---   -ud   -ud   -ud   -ud   IUD
stored_result              i--   i--   i--   i--   i--   i--   i--   i--   IUD
subject_head               ---   ---   ---   ---   ---   ---   ---   ---   ---
totp                       iud   iud   ---   ---   iud   iud   iud   iud   IUD
usage_period               ---   ---   ---   ---   ---   ---   IU-   ---   IU-
`

/** Why somebody who may only read – Finance, an auditor, a key with READ alone – writes into these tables. */
export const writtenByReading: Readonly<Record<string, string>> = {
  bell_choice: 'what the person wants to be told',
  event: 'History of the person’s own password, sessions and second factors',
  export: 'the file that somebody asks for, and how far it has come',
  member: 'the person’s own language, password, and how far they have read the bell',
  passkey: 'the person’s own second factor',
  put_off: 'what the person wants to see again later, on their own list',
  recovery_code: 'the person’s own second factor',
  seen_subject: 'how far the person has seen a claim',
  session: 'a confirmed or ended session of the person; Samop itself notes when one was last used',
  stored_result: 'the answer to an idempotency key',
  totp: 'the person’s own second factor',
}
