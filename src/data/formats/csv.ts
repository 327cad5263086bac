import { csvFormatRow } from 'd3-dsv';
import type { Cell } from '../columntype.ts';

/** Without this mark, which stands before the header, spreadsheets do not read a file as UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** A table as RFC 4180 has it: commas, quotation marks where they are needed, each line ended by CRLF. */
export function formatCsv(header: string[], rows: readonly Cell[][]): string {
	const lines = [header, ...rows].map((row) => `${csvFormatRow(row.map(formatCell))}\r\n`);
	return BYTE_ORDER_MARK + lines.join('');
}

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	return typeof cell === 'string' ? disarm(cell) : cell.map(disarm).join('; ');
}

/** What a spreadsheet may run: it passes over what is not seen, and knows the signs in their wide and small forms too. */
const formula = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@]|[\t\r\n])/u;

/**
 * Put an apostrophe before words that a spreadsheet would run as a formula, and before what looks as if that was done, so
 * that it can be undone. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function disarm(text: string): string {
	if (/^-?\d+(\.\d+)?$/.test(text)) return text;
	return formula.test(text.normalize('NFKC')) ? `'${text}` : text;
}
