import type { CSSProperties, ReactNode } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Link } from '../router/Link.tsx'
import css from './DataList.module.css'
import { classNames } from './layout/classNames.ts'

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
  /** Left out where the table has less room than a large window gives it. */
  roomy?: boolean
  /** Left out where a row has no line of its own. */
  extra?: boolean
  /**
   * The cell's place in the two lines that a row has on a phone: at the end of the first, or in the second from its start
   * on. A list that gives places leaves the other cells out there, and a row those that say nothing of it; a list without
   * places shows every cell below the other.
   */
  phone?: PhonePlace | ((row: Row) => PhonePlace | undefined)
  /** Says the header before the cell in those two lines, for a number that nothing else explains. */
  phoneLabel?: boolean
  /** Lets the head of the column choose the order. */
  sort?: ColumnSort
}

export type PhonePlace = 'end' | 'second' | 'third' | 'last'

export interface ColumnSort {
  /** The order of the list now, if it is by this column. */
  now: 'ascending' | 'descending' | undefined
  choose: () => void
}

export interface DataListProps<Row> {
  /** Names the table for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The address a row leads to; the whole row is the link. */
  rowTo?: (row: Row) => string
  /** All rows together, below them. */
  sum?: Row
  /** Shown instead of rows. */
  empty?: ReactNode
  /** The columns need much room: a line a row where there is enough, two where there is less. */
  wide?: boolean
  /** Fades the rows while others are being loaded. */
  refreshing?: boolean
}

/**
 * A table that turns into cards where it has too little room. The roles are explicit because `display: block` removes
 * the table's own.
 */
export function DataList<Row>(props: DataListProps<Row>) {
  const { caption, columns, rows, rowKey, rowTo, sum, empty, wide, refreshing } = props
  if (rows.length === 0 && empty) return empty
  const inTwoLines = columns.some(({ phone }) => phone)
  return (
    <div className={css['room']}>
      <table
        role="table"
        aria-label={caption}
        aria-busy={refreshing ?? false}
        className={classNames(css[wide ? 'wide' : 'table'], inTwoLines ? css['twoLines'] : undefined)}
        style={{ '--fields': columns.filter(({ extra }) => !extra).length - 1 } as CSSProperties}
      >
        <thead role="rowgroup" className={css['head']}>
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} />
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
        {sum && (
          <tfoot role="rowgroup">
            <tr role="row" className={css['sum']}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={sum} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Head<Row>({ column: { header, align, primary, width, roomy, extra, sort } }: { column: Column<Row> }) {
  const text = useText()
  return (
    <th
      role="columnheader"
      scope="col"
      className={classNames(
        css[primary ? 'naming' : (align ?? 'start')],
        roomy ? css['roomy'] : undefined,
        extra ? css['extra'] : undefined,
      )}
      style={{ '--width': width } as CSSProperties}
      aria-sort={sort?.now}
    >
      {header}
      {sort && (
        <button
          type="button"
          className={css['sort']}
          aria-label={text(shellWords.sortBy, { column: String(header) })}
          onClick={sort.choose}
        >
          <svg aria-hidden width="8" height="12" viewBox="0 0 8 12" className={css[sort.now ?? 'unsorted']}>
            <path d="M4 1 7 5H1Z" />
            <path d="M4 11 1 7h6Z" />
          </svg>
        </button>
      )}
    </th>
  )
}

function Cell<Row>({ column, row, to }: { column: Column<Row>; row: Row; to?: string }) {
  const { header, cell, align, primary, nowrap, roomy, extra, phone, phoneLabel } = column
  const content = cell(row)
  const place = typeof phone === 'function' ? phone(row) : phone
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
    <td
      role="cell"
      className={classNames(
        css[align ?? 'start'],
        roomy ? css['roomy'] : undefined,
        extra ? css['extra'] : undefined,
        place && css[`${place}OnPhone`],
        phoneLabel ? css['labelled'] : undefined,
      )}
    >
      <span aria-hidden className={css['label']}>
        {header}
      </span>
      <span className={nowrap ? css['nowrap'] : undefined}>{content}</span>
    </td>
  )
}
