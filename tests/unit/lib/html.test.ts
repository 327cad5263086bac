import { expect, test } from 'vitest';
import { listTags, replaceSpans } from '../../../src/lib/html.ts';

const names = (html: string) => listTags(html).map(({ name }) => name);

test('listTags() lists tags, and no text that looks like one', () => {
	expect(names('<P title="</head>">a &lt;b&gt; <!-- <i> --><br/></P>')).toEqual(['p', 'br', '/p']);
	expect(names('<style>a::after{content:"<b>"}</style><title><i></title>')).toEqual([
		'style',
		'/style',
		'title',
		'/title',
	]);
	expect(names('<script>if (a<b) "</p>"</script >')).toEqual(['script', '/script']);
});

test('listTags() gives the spans of tags and values', () => {
	const html = `<!doctype html><a href="/a?b&amp;c" data-x='<' hidden>x</a>`;
	const [open, close] = listTags(html);
	expect(html.slice(open!.start, open!.end)).toBe(`<a href="/a?b&amp;c" data-x='<' hidden>`);
	expect(html.slice(close!.start, close!.end)).toBe('</a>');
	const values = [...open!.attributes].map(([name, { start, end }]) => [
		name,
		html.slice(start, end),
	]);
	expect(values).toEqual([
		['href', '/a?b&amp;c'],
		['data-x', '<'],
		['hidden', ''],
	]);
});

test('replaceSpans() replaces spans given in any order', () => {
	const edits = [
		{ start: 4, end: 7, by: 'few' },
		{ start: 0, end: 3, by: 'A' },
		{ start: 15, end: 15, by: '.' },
	];
	expect(replaceSpans('The old barrels', edits)).toBe('A few barrels.');
});
