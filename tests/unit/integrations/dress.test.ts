import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { dressBody } from '../../../src/integrations/dress.ts';
import { parseBody } from '../../../src/ledger/body.ts';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';
import { makeBodies } from './bodies.ts';

/** A tree in a line: elements with their attributes, words as they are, other nodes by their kind. */
function write(node: Nodes): string {
	if (node.type === 'text') return node.value;
	const inside = 'children' in node ? node.children.map(write).join('') : '';
	if (node.type === 'root') return inside;
	const name = 'name' in node ? node.name : node.type;
	const attributes =
		'attributes' in node ? (node.attributes as { name: string; value: string }[]) : [];
	const written = attributes.map((one) => ` ${one.name}=${one.value}`).join('');
	return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

const dress = (text: string) => write(dressBody(parseMarkdown(text)));

test('dressBody() leaves no blank before a number, and counts on from paragraph to paragraph', () => {
	expect(
		dress('One. <Cite source="a" /> <Cite source="b" />\n\nTwo\n<Cite source="a" />, no.'),
	).toBe(
		'<Known/>' +
			'<paragraph>One.<Cite source=a number=1 place=1 first=yes/><Cite source=b number=2 place=2 first=yes follows=yes/></paragraph>' +
			'<Beside first=1 gaps=0 0 1/>' +
			'<paragraph>Two<Cite source=a number=3 place=1 first=yes/>, no.</paragraph>' +
			'<Beside first=3 gaps=0 1/>',
	);
});

test('dressBody() numbers a note once in a paragraph, and leads back to where it is pointed to first', () => {
	expect(dress('A.[^One] B. <Cite source="a" /> C.[^one]\n\n[^one]: Words.')).toBe(
		'<Known/>' +
			'<paragraph>A.<Footnote number=1 place=1 first=yes/> B.<Cite source=a number=2 place=2 first=yes/>' +
			' C.<Footnote number=1 place=1/></paragraph>' +
			'<Beside first=1 gaps=0 0 1/>',
	);
});

test('dressBody() takes a number that stands alone below words into their line, in a list too', () => {
	const cite = '<Cite source="a" />';
	expect(dress(`One.\n${cite}\n\n- Two.\n  ${cite}`)).toBe(
		'<Known/>' +
			'<paragraph>One.<Cite source=a number=1 place=1 first=yes/></paragraph><Beside first=1 gaps=0 1/>' +
			'<list><listItem><paragraph>Two.<Cite source=a number=2 place=1 first=yes/></paragraph></listItem></list>' +
			'<Beside first=2 gaps=0 1/>',
	);
});

test('dressBody() makes of a quotation a figure that says whose words it holds', () => {
	expect(dress('> One.\n>\n> Two.\n> -- Me, <Cite source="a" />')).toBe(
		'<Known/>' +
			'<figure class=quotation><blockquote><paragraph>One.</paragraph><paragraph>Two.</paragraph></blockquote>' +
			'<figcaption>– Me,<Cite source=a number=1 place=1 first=yes/></figcaption></figure>' +
			'<Beside first=1 gaps=0 1/>',
	);
});

test('dressBody() puts what is known after a picture that the text begins with, else first', () => {
	const map = '<PlaceMap places="a" caption="A." />';
	expect(dress(`${map}\n\nOne.`)).toBe(
		'<PlaceMap places=a caption=A./><Known/><paragraph>One.</paragraph>',
	);
	expect(dress(`One.\n\n${map}`)).toBe(
		'<Known/><paragraph>One.</paragraph><PlaceMap places=a caption=A./>',
	);
	// A block of an investigation’s own may be a picture; a claim is none.
	expect(dress('<TideTable />\n\nOne.')).toBe('<TideTable/><Known/><paragraph>One.</paragraph>');
	expect(dress('<Claim id="a" />\n\nOne.')).toMatch(/^<Known\/>/);
});

test('dressBody() numbers as parseBody() lists, in each of five hundred texts', () => {
	let read = 0;
	for (const text of makeBodies(500)) {
		let body;
		try {
			body = parseBody(text);
		} catch {
			continue;
		}
		const written = dress(text);
		const numbers = [...written.matchAll(/ number=(\d+)/g)].map(([, number]) => Number(number));
		expect({ text, most: Math.max(0, ...numbers) }).toEqual({ text, most: body.notes.length });
		if (body.notes.length > 0) read++;
	}
	expect(read).toBeGreaterThan(40);
});

test('dressBody() tells a photograph that it opens the text, and no later one', () => {
	expect(dress('<Photo id="a" />\n\nOne.\n\n<Photo id="b" />')).toBe(
		'<Photo id=a opening=yes/><Known/><paragraph>One.</paragraph><Photo id=b/>',
	);
});

test('dressBody() tells a quotation that its line has named the speaker', () => {
	const quote = '<Quote speaker="clerk" source="a">Never</Quote>';
	const isNamed = (text: string) => dress(text).includes('named=yes');
	expect(isNamed(`The <Actor id="clerk" /> said: ${quote}.`)).toBe(true);
	expect(isNamed(`The <Actor id="mayor" /> said: ${quote}.`)).toBe(false);
	expect(isNamed(`One said ${quote}. So the <Actor id="clerk" />.`)).toBe(false);
});
