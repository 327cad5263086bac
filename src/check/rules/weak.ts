import type { Problem } from '../problem.ts';
import { hasField, problemAt, listRecords, type ContentRecord, type Content } from '../content.ts';

/** Finds claims, events and places that have only weak sources and do not say so, or say so for no reason. */
export function findWeakSourcing(content: Content): Problem[] {
	const tiers = new Map(listRecords(content, 'sources').map(({ id, data }) => [id, data.tier]));
	return content.records
		.filter(({ collection }) => ['claims', 'events', 'places'].includes(collection))
		.flatMap((record) => {
			const sources = record.references
				.filter(({ collection }) => collection === 'sources')
				.map(({ id }) => ({ id, tier: tiers.get(id) }));
			return checkSources(record, sources);
		});
}

function checkSources(
	record: ContentRecord,
	sources: { id: string; tier: string | undefined }[],
): Problem[] {
	const saysSo = hasField(record, 'weak');
	const strong = sources.find(({ tier }) => tier === 'A' || tier === 'B');
	const areKnown = sources.length > 0 && sources.every(({ tier }) => tier !== undefined);
	if (!strong && !saysSo && areKnown) {
		const wrong = 'It rests only on sources of tier C or D.';
		const fix =
			'Name a source of tier A or B, or say under “weak” why it is published all the same.';
		return [
			problemAt(record, [record.collection === 'places' ? 'reported' : 'sources'], wrong, fix),
		];
	}
	if (!strong || !saysSo || record.collection === 'places') return [];
	const wrong = `“weak” says that its sources are weak, but “${strong.id}” is of tier ${strong.tier}.`;
	return [{ ...problemAt(record, ['weak'], wrong, 'Take “weak” out.'), level: 'warning' }];
}
