import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'react-router'
import css from './DataList.module.css'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** Names the row: carries the link, stands first and without a label on a card. Exactly one column. */
  primary?: boolean
  /** Numbers and dates stay on one line. */
  nowrap?: boolean
  /** A CSS width for wide screens. */
  width?: string
}

export interface DataListProps<Row> {
  /** Names the table for those who do not see it. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Where a row leads; the whole row can be clicked. */
  rowTo?: (row: Row) => string
  /** Shown in place of rows. */
  empty?: ReactNode
  /** Its columns need much room: cards already on a narrow window. */
  wide?: boolean
  /** Fades the rows while others are on their way. */
  refreshing?: boolean
}

/** A table that becomes cards where it has too little room. The roles are spelled out because `display: block` takes them away. */
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
