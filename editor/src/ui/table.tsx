import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';
import styles from './table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What to sort by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** Numbers go right, in figures of one width. */
  readonly isNumber?: boolean;
  /** On wide screens; on narrow ones the words decide. */
  readonly width?: string;
  /** Left out on narrow screens. */
  readonly isMinor?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** Names the table for screen readers; sighted people have the title above it. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: TableSort;
  /** Opens a row; the first cell becomes the button, and the whole row its target. */
  readonly onOpen?: (row: Row) => void;
  readonly selectedKey?: string | undefined;
  /** Shown in place of rows. */
  readonly empty?: ReactNode;
}

/** A plain, sortable table with a sticky head. Past a few hundred rows, use a virtual list instead. */
export function Table<Row>({ label, columns, rows, rowKey, initialSort, onOpen, selectedKey, empty }: TableProps<Row>) {
  const [sort, setSort] = useState(initialSort);
  const sorted = sortRows(rows, columns, sort);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={rowKey(row)}
              className={onOpen && styles.opens}
              aria-selected={selectedKey === rowKey(row) || undefined}
            >
              {columns.map((column, index) => (
                <td key={column.id} className={cellClass(column)}>
                  {index === 0 && onOpen ? (
                    <button type="button" className={styles.open} onClick={() => onOpen(row)}>
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={cellClass(column)}
      style={{ '--column-width': column.width } as CSSProperties}
      aria-sort={direction}
    >
      {column.sortBy ? (
        <button type="button" className={styles.sort} onClick={() => onSort({ column: column.id, direction: next })}>
          {column.header}
          <Icon
            icon={direction === undefined ? ChevronsUpDown : direction === 'ascending' ? ArrowUp : ArrowDown}
            size={14}
          />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

const cellClass = <Row,>(column: TableColumn<Row>): string =>
  [column.isNumber && styles.number, column.isMinor && styles.minor].filter(Boolean).join(' ');

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (sortBy === undefined) return rows;
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return [...rows].sort((one, other) => sign * compare(sortBy(one), sortBy(other)));
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), undefined, { numeric: true });
}
