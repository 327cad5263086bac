import { splitIds } from '../../schema/fields/ref.ts';
import type { Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';

/** Finds an event that two `<Beats>` of one text tell: the address of its beat would lead to the first alone. */
export function findRepeatedBeats({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) => {
		const blocks = (body?.blocks ?? []).filter(({ name }) => name === 'Beats');
		const told = new Map<string, number>();
		return blocks.flatMap(({ attributes, attributePositions, position }) => {
			const ids = new Set(splitIds(attributes['events'] ?? ''));
			const again = [...ids].filter((id) => told.has(id));
			const problems = again.map((id) => ({
				...{ file, ...(attributePositions['events'] ?? position) },
				wrong: `${quote(id)} is a beat already, in the <Beats> on line ${told.get(id)}.`,
				fix: 'Tell each event in one <Beats> of a text: take it out of one of the two.',
			}));
			for (const id of ids) if (!told.has(id)) told.set(id, position.line);
			return problems;
		});
	});
}
