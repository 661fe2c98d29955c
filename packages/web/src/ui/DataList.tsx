import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'react-router'
import css from './DataList.module.css'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** This column names the row: it carries the link, and stands first without a label on a card. Exactly one column. */
  primary?: boolean
  /** Keeps numbers and dates on one line. */
  nowrap?: boolean
  /** A CSS width for wide screens. */
  width?: string
}

export interface DataListProps<Row> {
  /** Names the table for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The address a row leads to; the whole row is the link. */
  rowTo?: (row: Row) => string
  /** Shown instead of rows. */
  empty?: ReactNode
  /** The columns need much room, so that the table turns into cards sooner. */
  wide?: boolean
  /** Fades the rows while others are being loaded. */
  refreshing?: boolean
}

/**
 * A table that turns into cards where it has too little room. The roles are explicit because `display: block` removes
 * the table's own.
 */
export function DataList<Row>({ caption, columns, rows, rowKey, rowTo, empty, wide, refreshing }: DataListProps<Row>) {
  if (rows.length === 0 && empty) return empty
  return (
    <div className={css['room']}>
      <table
        role="table"
        aria-label={caption}
        aria-busy={refreshing ?? false}
        className={wide ? css['wide'] : css['table']}
        style={{ '--fields': columns.length - 1 } as CSSProperties}
      >
        <thead role="rowgroup" className={css['head']}>
          <tr role="row">
            {columns.map(({ key, header, align, primary, width }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={css[primary ? 'naming' : (align ?? 'start')]}
                style={{ '--width': width } as CSSProperties}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={rowTo ? css['linked'] : css['row']}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} {...(rowTo && { to: rowTo(row) })} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, to }: { column: Column<Row>; row: Row; to?: string }) {
  const { header, cell, align, primary, nowrap } = column
  const content = cell(row)
  if (primary)
    return (
      <td role="cell" className={css['primary']}>
        {to ? (
          <Link to={to} className={css['link']}>
            {content}
          </Link>
        ) : (
          content
        )}
      </td>
    )
  return (
    <td role="cell" className={css[align ?? 'start']}>
      <span aria-hidden className={css['label']}>
        {header}
      </span>
      <span className={nowrap ? css['nowrap'] : undefined}>{content}</span>
    </td>
  )
}
