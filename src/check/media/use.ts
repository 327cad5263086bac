import type { Block } from '../../ledger/element.ts';
import { splitIds } from '../../schema/fields/ref.ts';
import { pictureKinds, type MediaKind } from '../../schema/medium.ts';
import { listRecords, type Content, type ContentRecord } from '../content.ts';
import type { Problem } from '../problem.ts';

/** The kinds that a block shows. */
const shown: Record<string, readonly MediaKind[]> = {
	Photo: pictureKinds,
	Gallery: pictureKinds,
	Document: ['paper'],
	Audio: ['audio'],
	Video: ['video'],
};

/** Finds blocks that name a record of another kind, or a page of a paper that is not there. */
export function findMediaUse(content: Content): Problem[] {
	const media = new Map(listRecords(content, 'media').map((record) => [record.id, record]));
	return content.records.flatMap(({ file, body }) =>
		(body?.blocks ?? []).flatMap((block) => {
			const named = block.attributes['id'] ?? block.attributes['ids'] ?? '';
			return splitIds(named).flatMap((id) => {
				const record = media.get(id);
				const found = record && (checkKind(block, record) ?? checkPage(block, record));
				return found ? [{ file, ...found }] : [];
			});
		}),
	);
}

function checkKind(block: Block, { id, data }: ContentRecord<'media'>) {
	const { name, attributePositions, position } = block;
	const kinds = shown[name];
	const { kind } = data;
	if (!kinds || !kind || kinds.includes(kind)) return undefined;
	const meant = Object.keys(shown).find((one) => shown[one]?.includes(kind)) ?? 'Photo';
	return {
		...(attributePositions['id'] ?? attributePositions['ids'] ?? position),
		wrong: `<${name}> can’t show “${id}”: its kind is “${kind}”.`,
		fix: `Write <${meant} id="${id}" /> for it.`,
	};
}

function checkPage(block: Block, { id, data, file }: ContentRecord<'media'>) {
	const { name, attributes, attributePositions, position } = block;
	const page = attributes['page'];
	if (name !== 'Document' || data.kind !== 'paper') return undefined;
	const pages = (data.pages ?? []).map((one) => String(one.page));
	if (page === undefined && (pages.length < 2 || data.transcript)) return undefined;
	if (page !== undefined && pages.includes(page)) return undefined;
	const at = attributePositions['page'] ?? position;
	if (pages.length === 0)
		return {
			...at,
			wrong: `“${id}” names no pages.`,
			fix: `Take “page” out, or list page ${page} under “pages” in ${file}.`,
		};
	const wrong =
		page === undefined
			? `“${id}” has several pages, and none is chosen.`
			: `“${id}” has no page ${page}.`;
	return { ...at, wrong, fix: `Choose one of its pages: ${pages.join(', ')}.` };
}
