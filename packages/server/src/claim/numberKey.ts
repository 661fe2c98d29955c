/** The sort key of claim numbers: the letters, then the digits as a number. NOR-9999 comes before NOR-10000. */
export const numberKey = `split_part(number, '-', 1) || '-' || lpad(split_part(number, '-', 2), 12, '0')`
