import { csvFormatRow } from 'd3-dsv';
import type { Cell } from '../columntype.ts';

/** A table as RFC 4180 has it: commas, quotation marks where they are needed, each line ended by CRLF. */
export function formatCsv(header: string[], rows: readonly Cell[][]): string {
	return [header, ...rows].map((row) => `${csvFormatRow(row.map(formatCell))}\r\n`).join('');
}

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	return disarm(typeof cell === 'string' ? cell : cell.join('; '));
}

/**
 * Put an apostrophe before words that a spreadsheet would run as a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function disarm(text: string): string {
	if (/^-?\d+(\.\d+)?$/.test(text)) return text;
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
