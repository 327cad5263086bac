import { expect, test } from 'vitest';
import { fileTypes, findEnding, textEndings } from '../../../src/deploy/filetype.ts';

test('findEnding() gives what stands after the last dot of a name, or nothing', () => {
	expect(
		['map/index.html', 'a.b.geojson', '_headers', '.well-known/x', 'a.b/c'].map(findEnding),
	).toEqual(['html', 'geojson', '', '', '']);
});

test('text is what becomes smaller when it is packed', () => {
	expect(textEndings).toEqual([
		...['html', 'xml', 'css', 'js', 'json', 'geojson', 'csv', 'md', 'txt', 'svg', 'vtt'],
	]);
});

test('each type of text says that it is UTF-8, but for JSON and SVG, which need not', () => {
	const said = textEndings.filter((ending) => !fileTypes[ending]?.endsWith('; charset=utf-8'));
	expect(said).toEqual(['json', 'geojson', 'svg']);
});
