import type { EditorialRule } from './rule.ts';

const story = 'stories/the-ledger.mdx';

/** The rules for what is mostly a slip of the hand, and now and then meant: then the record says why. */
export const slips = {
	'unpaired-mark': {
		title: 'A bracket or a quotation mark without its partner',
		reason: 'A reader can’t see where a quotation or an aside ends.',
		level: 'warning',
		answer: 'Write the other mark where it belongs, or take this one out.',
		example: {
			file: story,
			wrong: 'The clerk (and the porter remembered the ink.',
			right: 'The clerk (and the porter) remembered the ink.',
		},
	},
	unfinished: {
		title: 'A paragraph that ends in mid-sentence, or that stands there twice',
		reason: 'A text was cut or pasted where it should not be.',
		level: 'warning',
		answer: 'Write the rest, or keep one of the two.',
		example: {
			file: story,
			wrong: 'The clerk remembered the ink and',
			right: 'The clerk remembered the ink and the book.',
		},
	},
	'typed-markup': {
		title: 'Mark-up in a field',
		reason: 'A field is printed as it is typed: readers would see the signs.',
		level: 'warning',
		answer: 'Write plain words.',
		example: {
			file: 'claims/barrels-were-dumped.yaml',
			wrong: 'statement: Barrels lie *in the bay*.',
			right: 'statement: Barrels lie in the bay.',
		},
	},
	'copied-record': {
		title: 'A record that says what another one says, word for word',
		reason: 'A copy was made to be changed, and was not.',
		level: 'warning',
		answer: 'Take one of the two out, or change what is copied.',
		example: {
			file: 'actors/harbour-board-2.yaml',
			wrong: 'name: Harbour Board of Salt Quay',
			right: 'name: Harbour Board of North Quay',
		},
	},
	'unnamed-record': {
		title: 'A record that nothing names',
		reason: 'Readers would never come upon it, and what nobody sees nobody corrects.',
		level: 'warning',
		answer: 'Name it where it is used, or take its file out.',
		example: {
			file: 'claims/barrels-lie-in-the-bay.yaml',
			wrong: 'statement: Barrels lie in the bay.',
			right: 'statement: Barrels lie in the bay.\nplaces: [salt-quay]',
		},
	},
	'letter-undrawn': {
		title: 'A letter that the pictures of the map can’t show',
		reason:
			'No face that they are set in has it, and a reader of the picture sees “…” in its place.',
		level: 'warning',
		answer: 'Write it in other letters.',
		example: {
			file: 'places/salt-quay.yaml',
			wrong: 'city: Salt Quay 🏙',
			right: 'city: Salt Quay',
		},
	},
} as const satisfies Record<string, EditorialRule>;
