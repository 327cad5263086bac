import type { Shape } from './formfield.ts';

/** Entries of a list. Where the text is none as a whole, commas part several. */
export function readEntries(
	text: string,
	{ of, entry }: Extract<Shape, { kind: 'list' }>,
): unknown[] {
	const whole = readValue(text, of);
	if (!text.includes(',') || entry.safeParse(whole).success) return [whole];
	return text.split(',').map((part) => readValue(part.trim(), of));
}

/** A value as its shape has it, if the text can be read so; else the text, which the schema then speaks of. */
export function readValue(text: string | undefined, shape: Shape): unknown {
	if (shape.kind === 'yesno') {
		if (text === undefined || /^(true|yes)$/i.test(text)) return true;
		return /^(false|no)$/i.test(text) ? false : text;
	}
	if (shape.kind === 'number') return readNumber(text ?? '');
	if (shape.kind === 'numbers')
		return (text ?? '')
			.replace(/^\[|\]$/g, '')
			.split(',')
			.map(readNumber);
	return text ?? '';
}

function readNumber(text: string): number | string {
	return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
