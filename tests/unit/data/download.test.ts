import { expect, test } from 'vitest';
import type { Publication } from '../../../src/data/files.ts';
import { listPaths, serveFile } from '../../../src/data/download.ts';

const file = (name: string) => ({
	name,
	mediatype: 'text/csv',
	content: new TextEncoder().encode(name),
});
const publication = {
	data: [file('quays.csv'), file('quays.geojson'), file('quays.json')],
	descriptor: file('datapackage.json'),
	readme: file('README.md'),
	zip: file('all.zip'),
} as unknown as Publication;

test('listPaths() gives the files of one ending, and no other', () => {
	const names = (ending: string) => listPaths(publication, ending).map(({ params }) => params.name);
	expect(names('json')).toEqual(['quays', 'datapackage']);
	expect(names('geojson')).toEqual(['quays']);
});

test('serveFile() answers with the bytes and their type', async () => {
	const answer = serveFile({ props: { file: file('quays.csv') } });
	expect(await answer.text()).toBe('quays.csv');
	expect(answer.headers.get('content-type')).toBe('text/csv');
});
