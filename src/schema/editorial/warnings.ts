import type { EditorialRule } from './rule.ts';

const story = 'stories/the-ledger.mdx';

/** The rules that can be answered by a reason in the record: an editor may have a good one. */
export const warnings = {
	unsourced: {
		title: 'A number, a certainty or a superlative without a source',
		reason: 'A reader asks who says so, and must find it in the same paragraph.',
		level: 'warning',
		answer: 'Cite in the paragraph who gives it, or take it out.',
		example: {
			file: story,
			wrong: 'The board counted 54 barrels.',
			right: 'The board counted 54 barrels. <Cite source="tide-gazette-2024-03-05" />',
		},
	},
	'quotation-unsourced': {
		title: 'A quotation without speaker and source',
		reason: 'Exact words are evidence: it must be clear whose they are and where they are printed.',
		level: 'warning',
		answer: 'Write it as a <Quote>, or cite in the paragraph where it is printed.',
		example: {
			file: story,
			wrong: 'One clerk called it “a plain lie from the first to the last page”.',
			right:
				'One clerk called it <Quote speaker="clerk" source="tide-gazette-2024-03-05">a plain lie from the first to the last page</Quote>.',
		},
	},
	'quotation-long': {
		title: 'A quotation above 25 words',
		reason: 'Long quotations belong to whoever wrote them: a few words show as much.',
		level: 'warning',
		answer: 'Keep the words that matter, and tell the rest in your own.',
		example: {
			file: story,
			wrong:
				'<Quote speaker="clerk" source="tide-gazette-2024-03-05">we wrote down each barrel that came in by the north quay and each that left by the south quay and nobody ever asked us what was in them</Quote>',
			right:
				'The clerk said that they wrote down each barrel, and that <Quote speaker="clerk" source="tide-gazette-2024-03-05">nobody ever asked us</Quote> what they held.',
		},
	},
	'loud-claim': {
		title: 'A claim whose words say more than its standing',
		reason: 'Whoever “reveals” or “admits” something tells a truth; what is only alleged is said.',
		level: 'warning',
		answer: 'Write “said”, “reported” or “alleged”, or correct the standing.',
		example: {
			file: 'claims/barrels-were-dumped.yaml',
			wrong: 'statement: The Gazette revealed that barrels lie in the bay.\nstanding: alleged',
			right: 'statement: Barrels lie in the bay, the Gazette reported.\nstanding: alleged',
		},
	},
	'loud-word': {
		title: 'A word that is louder than any evidence',
		reason: 'A reader should be moved by what was found, not by our adjectives.',
		level: 'warning',
		answer: 'Leave the word out, or say what was found.',
		example: {
			file: story,
			wrong: 'The notorious north quay was closed.',
			right: 'The north quay was closed.',
		},
	},
	'card-length': {
		title: 'A headline or a dek too long for cards',
		reason: 'Cards, feeds and search results cut what is long, in the middle of a thought.',
		level: 'warning',
		answer: 'Keep a headline to 70 letters and a dek to 220.',
		example: {
			file: story,
			wrong:
				'---\ntitle: What the harbour board wrote in its second ledger, and what it left out of the first\n---\n',
			right: '---\ntitle: What the second ledger says\n---\n',
		},
	},
	'name-spelling': {
		title: 'A name spelt otherwise than in its record',
		reason: 'Two spellings are two people to a reader, and to whoever searches.',
		level: 'warning',
		answer: 'Spell it as the record does, or correct the record.',
		example: {
			file: story,
			wrong: 'The Harbor Board of Salt Quay answered.',
			right: 'The Harbour Board of Salt Quay answered.',
		},
	},
} as const satisfies Record<string, EditorialRule>;
