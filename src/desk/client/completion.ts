import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { snippetCompletion } from '@codemirror/autocomplete';
import type { BlockForm, PlainField } from '../server/forms.ts';

/** The ids of a folder, each with what its record is called. */
export type Ids = (collection: string) => { id: string; name: string }[];

/** What to offer where something is written in a text, and from where on it stands in its place. */
export interface Offer {
	from: number;
	options: Completion[];
}

/** Returns a source of completions: blocks after `<`, their attributes, and ids of records in these. */
export function completeBlocks(blocks: readonly BlockForm[], ids: Ids) {
	return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
		const before = state.sliceDoc(Math.max(0, pos - 2000), pos);
		const offer = findOffer(before, blocks, ids);
		if (!offer || (offer.options.length === 0 && !explicit)) return null;
		return { ...offer, from: pos - before.length + offer.from, validFor: /^[\w-]*$/ };
	};
}

/** What to offer after a text. */
export function findOffer(
	before: string,
	blocks: readonly BlockForm[],
	ids: Ids,
): Offer | undefined {
	const name = /<([A-Za-z]*)$/.exec(before);
	if (name) return { from: name.index, options: blocks.map(offerBlock) };
	const tag = /<([A-Z]\w*)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s+([^<>]*)$/.exec(before);
	const block = blocks.find((one) => one.name === tag?.[1]);
	if (!tag || !block) return undefined;
	const [, , written = '', last = ''] = tag;
	const attribute = /^([\w-]*)$/.exec(last);
	if (attribute) {
		const open = block.fields.filter((field) => !new RegExp(`\\s${field.name}\\s*=`).test(written));
		return { from: before.length - last.length, options: open.map(offerAttribute) };
	}
	const [, own = '', value = ''] = /^([\w-]+)\s*=\s*["']([^"']*)$/.exec(last) ?? [];
	const field = block.fields.find((one) => one.name === own);
	if (!field) return undefined;
	const part = /[^,\s]*$/.exec(value)?.[0] ?? '';
	return { from: before.length - part.length, options: listIds(field, ids) };
}

function offerBlock({ name, fields, hasWords }: BlockForm): Completion {
	const needed = fields.filter((field) => field.needed);
	const attributes = needed.map((field, i) => ` ${field.name}="\${${i + 1}}"`).join('');
	const end = hasWords && needed.length !== 1 ? `>\${${needed.length + 1}}</${name}>` : ' />';
	const detail = fields.map((field) => field.name).join(', ');
	return snippetCompletion(`<${name}${attributes}${end}`, {
		label: `<${name}`,
		detail,
		type: 'type',
	});
}

function offerAttribute({ name, hint, needed }: PlainField): Completion {
	const boost = needed ? 1 : 0;
	return snippetCompletion(`${name}="\${1}"`, {
		label: name,
		detail: hint,
		type: 'property',
		boost,
	});
}

function listIds({ shape }: PlainField, ids: Ids): Completion[] {
	const of = shape.kind === 'list' ? shape.of : shape;
	if (of.kind !== 'reference') return [];
	return ids(of.collection).map(({ id, name }) => ({ label: id, detail: name, type: 'constant' }));
}
