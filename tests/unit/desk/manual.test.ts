import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { isError } from '../../../src/check/problem.ts';
import { findProblems } from '../../../src/check/run.ts';
import { listFormFields } from '../../../src/desk/formfield.ts';
import type { MediaFile } from '../../../src/ledger/mediafile.ts';
import { kindFolders } from '../../../src/schema/fields/kindfield.ts';
import { schemas } from '../../../src/schema/schemas.ts';

const manual = readFileSync('content/README.md', 'utf8');

/** The examples of the manual by their paths: a whole investigation. */
const examples = Object.fromEntries(
	[...manual.matchAll(/^`content\/([a-z/0-9.-]+)`\n\n```\w+\n(.*?)^```$/gms)].map(
		([, path, text]) => [path!, text!],
	),
);

test('the examples of the manual make a whole investigation, in which the check finds no mistake', () => {
	const quay: MediaFile = {
		...{ name: 'old-quay.jpg', type: 'image/jpeg', kind: 'picture', sha256: '0'.repeat(64) },
		...{ bytes: 1e6, width: 3000, height: 2000 },
	};
	const content = parseContent({ ...examples, 'media/old-quay.jpg': quay });
	expect(Object.keys(examples)).toContain('site.yaml');
	expect(findProblems(content).filter(isError)).toEqual([]);
});

test('the manual has an example of a correction and of a footnote', () => {
	const story = parseContent(examples).records.find(({ collection }) => collection === 'stories')!;
	expect(story.data).toMatchObject({ corrections: [{ date: '2024-03-09', now: 'It was blue.' }] });
	expect(story.body?.footnotes).toHaveLength(1);
});

test('the manual lists every word to choose from, as the schemas have them', () => {
	const rows = Object.entries(schemas).flatMap(([folder, schema]) =>
		listFormFields(schema).flatMap(({ name, shape }) =>
			shape.kind === 'choice'
				? [
						`| \`${name}\` in \`${folder}/\` | ${shape.options.map((one) => `\`${one}\``).join(', ')} |`,
					]
				: [],
		),
	);
	const [, section = ''] = /^## Words to choose from\n(.*?)^## /ms.exec(manual) ?? [];
	const printed = section
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.replace(/ +/g, ' '));
	expect(printed).toEqual(rows);
});

test('the manual lists the statuses of this investigation', () => {
	const names = readdirSync('content/statuses').map((name) => name.split('.')[0]);
	const listed = names.sort().map((name) => `\`${name}\``);
	expect(manual).toContain(`in \`statuses/\`: ${listed.join(', ')}.\n`);
});

test('the manual lists the kinds with which a new investigation begins', () => {
	for (const folder of Object.values(kindFolders)) {
		const names = readdirSync(`src/desk/starter/${folder}`).map((name) => name.split('.')[0]);
		const listed = names.sort().map((name) => `\`${name}\``);
		expect(manual).toContain(`- in \`${folder}/\`: ${listed.join(', ')}\n`);
	}
});
