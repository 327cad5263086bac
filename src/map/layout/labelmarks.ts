import type { DrawnMark } from './joinmarks.ts';
import { compareWeights, placeLabels, type LabelArea, type Weighed } from './label.ts';
import type { Label } from './labelbox.ts';

/** A place as far as its label goes. */
type Named = Weighed & { name: string };

/** Gives marks their labels: the names of places by weight, and to each cluster its number. `size` is that of the font. */
export function labelMarks(
	marks: readonly DrawnMark[],
	places: ReadonlyMap<string, Named>,
	size: number,
	area: LabelArea,
): Map<string, Label> {
	const weights = new Map(marks.map(({ id }) => [id, places.get(id) ?? { name: id, count: 0 }]));
	const weigh = ({ id }: DrawnMark) => weights.get(id) ?? { count: 0 };
	const byWeight = [...marks].sort((a, b) => compareWeights(weigh(a), weigh(b)));
	const names = new Map(
		marks.map(({ id, members }) => [id, members ? '' : (weights.get(id)?.name ?? '')]),
	);
	const labels = placeLabels(byWeight, names, size, {
		...area,
		weigh(id) {
			const { weight = 0, count = 0 } = weights.get(id) ?? {};
			// A large mark without a name is a riddle.
			return weight + Number(count > 1);
		},
	});
	for (const { id, x, y, members } of marks)
		if (members)
			labels.set(id, {
				...{ text: String(members.length), anchor: 'middle' },
				...{ x, y: Math.round(y + size * 0.35) },
			});
	return labels;
}
