import type { EditorialRule } from './rule.ts';

const story = 'stories/the-ledger.mdx';

/** The rules that nothing answers but another text: they keep people safe, or a promise to readers. */
export const errors = {
	'allegation-unanswered': {
		title: 'An accusation without its answer',
		reason: 'Whoever is accused is heard, on the same page.',
		level: 'error',
		answer: 'Add the claim that replies, or say under “noReply” why there is none.',
		example: {
			file: 'claims/barrels-were-dumped.yaml',
			wrong: 'standing: alleged\nabout: [harbour-board]',
			right:
				'standing: alleged\nabout: [harbour-board]\nnoReply: The board did not answer the Gazette.',
		},
	},
	'quotation-unattributed': {
		title: 'A quotation set apart that does not say whose words it holds',
		reason: 'Exact words are evidence: it must be clear whose they are and where they are printed.',
		level: 'error',
		answer: 'End it with a line that names the speaker and cites the source.',
		example: {
			file: story,
			wrong: '> Nobody ever asked us.',
			right:
				'> Nobody ever asked us.\n> — <Actor id="clerk" />, <Cite source="tide-gazette-2024-03-05" />',
		},
	},
	'street-address': {
		title: 'A street with a house number',
		reason: 'People live and work there who are accused of nothing.',
		level: 'error',
		answer: 'Take it out: we publish cities, never streets.',
		example: {
			file: story,
			wrong: 'They met at 14 High Street.',
			right: 'They met in the old town.',
		},
	},
	postcode: {
		title: 'A postcode',
		reason: 'It leads to a few houses, and so to people who are accused of nothing.',
		level: 'error',
		answer: 'Take it out: we publish cities, never streets.',
		example: { file: story, wrong: 'It stood at SW1A 1AA.', right: 'It stood in the old town.' },
	},
	telephone: {
		title: 'A telephone number',
		reason: 'It leads to whoever picks up, today or years from now.',
		level: 'error',
		answer: 'Take it out.',
		example: {
			file: story,
			wrong: 'The notice gave the number +31 20 794 0800.',
			right: 'The notice gave a telephone number.',
		},
	},
	'private-name': {
		title: 'A name that we do not print',
		reason: 'Private people did not choose to be in the news.',
		level: 'error',
		answer: 'Take the name out, and say what the person did or saw.',
		example: {
			file: story,
			wrong: 'Ann Example, who lives there, saw it.',
			right: 'A neighbour saw it.',
		},
	},
	'editor-mark': {
		title: 'A mark for ourselves: TK, TODO, XXX',
		reason: 'It says that something is missing, and readers would see it.',
		level: 'error',
		answer: 'Write what is missing, or set “draft: true” until it is there.',
		example: {
			file: story,
			wrong: 'The board sat for TK hours.',
			right: 'The board sat for hours.',
		},
	},
	'own-address': {
		title: 'A link to ourselves by our whole address',
		reason: 'A copy of the site, or the site at another address, would lead its readers away.',
		level: 'error',
		answer: 'Begin it with a slash.',
		example: {
			file: story,
			wrong: 'See [the ledger](https://ledger.example/data/).',
			right: 'See [the ledger](/data/).',
		},
	},
} as const satisfies Record<string, EditorialRule>;
