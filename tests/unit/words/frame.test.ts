import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';

/** A node of the tree that the compiler makes of a component. */
interface Node {
	type: string;
	[part: string]: unknown;
}

/** Texts that may stand in a component, each for a reason. */
const exceptions = new Set([
	// Names of formats are the same in every language.
	...['CSV', 'JSON', 'GeoJSON', 'SVG', 'PNG'],
	// A value of content/, with which a field is compared.
	'whole text',
]);

/** Attributes whose value is read or heard. */
const spoken = /^(aria-label|title|alt|label|placeholder|summary|caption|description|lede|note)$/;

const hasLetter = (text: string) => /\p{L}/u.test(text);

/** Whether a text is a phrase or a part of one; keys, classes and addresses are not. */
const isPhrase = (text: string) =>
	/^\s*\p{Lu}\p{Ll}|^\s+\p{L}|\p{L}\s+$|\p{L}[,.:;…]? +\p{L}/u.test(text);

const read = (file: string) => readFileSync(file, 'utf8');
const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.sort();

/** Every text in a component that a reader might read: between tags, in attributes and in code. */
function listTexts(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(listTexts);
	if (typeof node !== 'object' || node === null) return [];
	const { type, ...parts } = node as Node;
	const inside = () => Object.values(parts).flatMap(listTexts);
	switch (type) {
		case 'ImportDeclaration':
		case 'TSInterfaceDeclaration':
			return [];
		case 'JSXText':
			return [String(parts['value'])].filter(hasLetter).map((text) => text.trim());
		case 'Literal':
			return [String(parts['value'])].filter(isPhrase);
		case 'TemplateElement':
			return [(parts['value'] as { cooked: string }).cooked].filter(isPhrase);
		case 'JSXAttribute':
			return listInAttribute(parts['name'] as Node, parts['value']);
		case 'JSXElement':
			return /^(style|script)$/.test(nameOf(parts['openingElement'])) ? [] : inside();
		default:
			return inside();
	}
}

/** The texts of an attribute. What a script shows is in one whose name begins with `data-`. */
function listInAttribute({ name }: Node, value: unknown): string[] {
	const { type, value: text } = (value ?? {}) as Node;
	if (type !== 'Literal') return listTexts(value);
	const isWords = spoken.test(String(name))
		? hasLetter
		: String(name).startsWith('data-')
			? isPhrase
			: () => false;
	return [String(text)].filter(isWords);
}

function nameOf(element: unknown): string {
	return String(((element as Node)['name'] as Node)['name']);
}

test.each(files.filter((file) => file.endsWith('.astro')))(
	'%s holds no words that a reader reads',
	(file) => {
		const texts = listTexts(parse(read(file)).ast);
		expect(texts.filter((text) => !exceptions.has(text))).toEqual([]);
	},
);

test('the words of a component are found wherever they stand', () => {
	const component = `---
const title = 'All claims';
---
<p title="Claims" data-lost="it is lost" class="small plain" aria-label={'So ' + title}>
	{title} by {\`\${title} and more\`}<style>p { color: red }</style>
</p>`;
	expect(listTexts(parse(component).ast)).toEqual(
		expect.arrayContaining(['All claims', 'Claims', 'it is lost', 'So ', 'by', ' and more']),
	);
});

test('every word of the frame is shown somewhere', () => {
	const shown = files.filter((file) => file !== 'src/words/en.ts').map(read);
	const asking = (name: string) =>
		shown.filter((text) => new RegExp(`\\b${name}\\b`).test(text) && /\bwords\b/.test(text));
	const unused = Object.entries(en).flatMap(([name, value]) => {
		const askers = asking(name);
		if (askers.length === 0) return [name];
		if (typeof value !== 'object' || Array.isArray(value)) return [];
		// A key is asked for by its name, or by one that is worked out.
		const isOpen = askers.some((text) => text.includes(`words.${name}[`));
		return Object.keys(value)
			.filter((key) => !isOpen && !askers.some((text) => new RegExp(`\\b${key}\\b`).test(text)))
			.map((key) => `${name}.${key}`);
	});
	expect(unused).toEqual([]);
});
