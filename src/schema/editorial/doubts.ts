import type { EditorialRule } from './rule.ts';

const claim = 'claims/barrels-were-dumped.yaml';

/** The rules for what is seldom right, and can be: then the record says why. */
export const doubts = {
	'lost-letter': {
		title: 'A question mark in a word',
		reason: 'An old program puts one where it knows no such letter.',
		level: 'warning',
		answer: 'Type the letter that stood there, or put a blank after the mark.',
		example: {
			file: 'stories/the-ledger.mdx',
			wrong: 'The clerk sat in the caf?s garden.',
			right: 'The clerk sat in the café garden.',
		},
	},
	'later-than-source': {
		title: 'A day after that of the last source',
		reason: 'A source can’t know what was so after it was printed, but for what it foretells.',
		level: 'warning',
		answer: 'Correct one of the two dates, or name a later source.',
		example: {
			file: claim,
			wrong:
				'figure: { value: 3, unit: barrels, scope: the bay, asOf: 2024 }\nsources:\n  - source: tide-2022',
			right:
				'figure: { value: 3, unit: barrels, scope: the bay, asOf: 2022 }\nsources:\n  - source: tide-2022',
		},
	},
	'only-source': {
		title: 'A “weak” that says “only”, where more sources are named',
		reason: 'A reader who counts them finds that it is not so.',
		level: 'warning',
		answer: 'Say what each of them is, or take out the one on which nothing rests.',
		example: {
			file: claim,
			wrong:
				'weak: It stands only in The Tide.\nsources:\n  - source: tide-2022\n  - source: gull-2022',
			right: 'weak: It stands only in The Tide.\nsources:\n  - source: tide-2022',
		},
	},
	'strong-source': {
		title: 'A “weak” beside a strong source',
		reason: 'A caution where none is needed makes readers doubt what is well known.',
		level: 'warning',
		answer: 'Take “weak” out, or say why a paper of this tier proves nothing here.',
		example: {
			file: claim,
			wrong: 'weak: A porter said so.\nsources:\n  - source: minutes-2022',
			right: 'weak: A porter said so.\nsources:\n  - source: tide-2022',
		},
	},
} as const satisfies Record<string, EditorialRule>;
