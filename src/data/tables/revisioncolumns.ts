import * as words from '../../words/words.ts';
import { type Column, showField } from '../columntype.ts';
import * as field from '../meaning.ts';

/** A record with the day on which it came, and what became of it since. */
interface Revised {
	changed: readonly { date: string; note: string; was?: string | undefined }[];
	corrections: readonly { date: string; was: string; now: string }[];
}

/** The columns that say when a record came to the site, what changed in it, and what was corrected. */
export const revisionColumns: readonly Column<Revised>[] = [
	showField('added'),
	{
		name: 'changed',
		shows: ['date', 'note', 'was'].map((part) => `changed.${part}`),
		meaning: field.text(
			words.joinedList('What is new in it since it was published, each with its day.'),
		),
		read: ({ changed }) => changed.map((one) => `${one.date}: ${words.sayChanged(one)}`),
	},
	{
		name: 'corrections',
		shows: ['date', 'was', 'now'].map((part) => `corrections.${part}`),
		meaning: field.text(
			words.joinedList('What was wrong once, and what it says now, each with its day.'),
		),
		read: ({ corrections }) => corrections.map((one) => `${one.date}: ${words.sayCorrection(one)}`),
	},
];
