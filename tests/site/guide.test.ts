import { expect, test } from 'vitest';
import { blockSchemas } from '../../src/schema/block.ts';
import { editorialRules } from '../../src/schema/editorial/exceptions.ts';
import { readPages } from './pages.ts';

const guide = readPages().find(({ path }) => path === 'guide/')!;

test('the guide has every block, with its fields and what to copy, or says that no record can show it', () => {
	const { $ } = guide;
	const shown = $('[aria-labelledby^="block-"]')
		.toArray()
		.map((section) => {
			const name = $(section).find('h3').first().text();
			const written = $(section).find('pre').first().text();
			const fields = $(section)
				.find('dt code')
				.toArray()
				.map((code) => $(code).text());
			return { name, fields, isShown: written === '' || written.startsWith(`<${name}`) };
		});
	expect(shown).toEqual(
		Object.entries(blockSchemas).map(([name, { shape }]) => ({
			name,
			fields: Object.keys(shape).filter((field) => field !== 'children'),
			isShown: true,
		})),
	);
});

test('the guide has every rule, with both examples', () => {
	const { $ } = guide;
	const shown = $('[aria-labelledby^="rule-"]')
		.toArray()
		.map((section) => [
			$(section).find('code').first().text(),
			...$(section)
				.find('pre')
				.toArray()
				.map((pre) => $(pre).text()),
		]);
	expect(shown).toEqual(
		Object.entries(editorialRules).map(([name, { example }]) => [
			name,
			example.wrong.trim(),
			example.right.trim(),
		]),
	);
});
