import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillFields } from '../../../src/client/fill.ts';

/** A part of a page with these fields. */
function open(html: string) {
	const { document } = parseHTML(`<html><body><div>${html}</div></body></html>`);
	return document.querySelector('div') as unknown as HTMLElement;
}

test('fillFields() fills each field by its name: with a text, a text that leads somewhere, or other parts', () => {
	const part = open(
		'<b data-field="name"></b> <a data-field="by"></a> <i data-field="list"><u data-field="old">x</u></i>',
	);
	const item = part.ownerDocument.createElement('s');
	fillFields(part, { name: 'Quay', by: ['Tide', '/tide/'], list: ['and ', item] });
	expect(part.innerHTML).toBe(
		'<b data-field="name">Quay</b> <a href="/tide/" data-field="by">Tide</a> <i data-field="list">and <s></s></i>',
	);
});

test('fillFields() throws where nobody fills a field', () => {
	const part = open('<b data-field="name"></b><b data-field="country">Chile</b>');
	expect(() => fillFields(part, { name: 'Quay' })).toThrow('missing filling:country');
});

test('fillFields() throws where a filling finds no field', () => {
	const part = open('<b data-field="name"></b>');
	expect(() => fillFields(part, { name: 'Quay', country: 'Chile' })).toThrow(
		'missing field:country',
	);
});
