import { graphql } from '../graphql/gql.ts'

export const slaRowFragment = graphql(`
  fragment SlaFigures on SlaRow {
    id
    name
    decided
    inTime
    late
    lateOpen
    medianBusinessDays
  }
`)

export const teamDocument = graphql(`
  query Team($from: Date!, $to: Date!) {
    slaReport(from: $from, to: $to) {
      from
      to
      waiting
      waitingLate
      total {
        ...SlaFigures
      }
      byReviewer {
        ...SlaFigures
      }
      byProgram {
        ...SlaFigures
      }
      byDay {
        ...SlaFigures
      }
    }
  }
`)
