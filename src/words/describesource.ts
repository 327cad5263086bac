import type { Entry } from '../ledger/entry.ts';
import { cutText } from '../lib/sentence.ts';
import { citeSource } from './names.ts';
import * as words from './words.ts';

/** What the page of a source says of itself: the source in one line, of which a title that is too long is cut. */
export function describeSource(source: Entry<'sources'>, language: string): string {
	const whole = citeSource(source, language);
	const most = words.DESCRIPTION - ' '.length;
	const { title, description = '' } = source.data;
	const rest = most - whole.length;
	if (rest >= 0) return words.sourcePage.description(whole);
	const name = cutText(title ?? description, (title ?? description).length + rest);
	const data = { ...source.data, title: title && name, description: name };
	return words.sourcePage.description(citeSource({ ...source, data }, language));
}
