import { findReserved } from '../../lib/reserved.ts';
import { listTexts, problemAt, type Content } from '../content.ts';
import { locate } from '../offset.ts';
import { pickGroup } from '../validfields.ts';
import { quote, type Problem } from '../problem.ts';

/** How the texts begin of which an empty investigation is made (`npm run new -- investigation`): each says what is to stand in its place. */
const STARTER = [
	...['Name of the investigation', 'What it is about, in a few words', 'Name of the publisher'],
	...['Say in one or two sentences what readers', 'Ask in a few words what the investigation'],
	...['Headline of the first story', 'Say under the headline, in a sentence', 'Name of the author'],
	...['Begin with what happened, and say who', 'Say what nobody knows yet'],
	...['Say in a sentence what the front page', 'Say what the map does not, and where'],
	...['Say who writes, who owns the site', 'Say where your sources come from, and by'],
	...['Say how you put a mistake right, and', 'Say whom you name, and whom you never'],
	...['Name of the paper', 'Headline of the article', 'Say why there is no copy of it, or'],
	...['Write in one sentence what the', 'Say in one sentence what happened, and'],
	...['Name of a city'],
];
/** What `npm run new` writes into a story without words. A draft may hold it. */
const FIRST = 'The first paragraph goes here.';

const isStarter = (text: string) => STARTER.some((beginning) => text.startsWith(beginning));

/** Warns of texts that still say what is to be written over them. */
export function findStarterTexts({ records, site }: Content): Problem[] {
	const inFields = [...records, ...(site ? [site] : [])].flatMap((file) =>
		listTexts(file.raw)
			.filter(({ text }) => isStarter(text))
			.map(({ path, text }) => ({ file: file.file, ...file.positionOf(path), text })),
	);
	const isDraft = ({ data }: Content['records'][number]) => 'draft' in data && data.draft === true;
	const inBodies = records.flatMap((record) =>
		(record.body?.words ?? [])
			.filter(({ written }) => isStarter(written) || (written === FIRST && !isDraft(record)))
			.map((one) => ({ file: record.file, ...locate(one, 0), text: one.written })),
	);
	return [...inFields, ...inBodies].map(({ text, ...at }) => ({
		...at,
		wrong: `${quote(text)} is a placeholder: it says what is to be written here.`,
		fix: 'Write over it, before the site is published.',
		level: 'warning' as const,
	}));
}

/** Warns of addresses in `site.yaml` that are still placeholders, since they lie in a domain kept for examples. */
export function findPlaceholders({ site }: Content): Problem[] {
	if (!site) return [];
	const { address, contact } = site.data;
	const fields = [
		{ path: ['address'], value: address, what: 'the address where the site will stand' },
		{ path: ['contact'], value: contact, what: 'the e-mail address that is read' },
		{
			path: ['security', 'contact'],
			value: pickGroup(site, 'security').contact,
			what: 'the address to which weaknesses are reported',
		},
	];
	return fields.flatMap(({ path, value = '', what }) => {
		const domain = findReserved(value);
		if (!domain) return [];
		const wrong = `${quote(value)} is a placeholder: nobody can have an address in “${domain}”, which is kept for examples.`;
		const fix = `Write ${what}, before the site is published.`;
		return [{ ...problemAt(site, path, wrong, fix), level: 'warning' as const }];
	});
}
