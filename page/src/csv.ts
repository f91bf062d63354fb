/** Tables as CSV (RFC 4180) that a spreadsheet opens as text: no cell can begin a formula. */

/** One row of cells; the line ends with CR LF. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A whole table. */
export function csvTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvRow(header) + rows.map(csvRow).join("");
}

/** A cell: an apostrophe stands before what a spreadsheet would take for a formula, quotes where they are needed. */
function csvCell(text: string): string {
  const plain = /^[\s]*[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
