import type { Box } from './box.ts';
import { measureBox, type Label } from './labelbox.ts';
import { reach, type PlacedMark } from './spread.ts';

/** The boxes of marks and of their labels. */
export function listTaken(
	marks: readonly PlacedMark[],
	labels: ReadonlyMap<string, Label>,
	size: number,
): Box[] {
	const margin = size / 4;
	return marks.flatMap((mark) => {
		const { id, x, y, r } = mark;
		const label = labels.get(id);
		const [across, down] = [reach(mark) + margin, r + margin];
		const own = { left: x - across, top: y - down, right: x + across, bottom: y + down };
		return label ? [own, measureBox(label, size)] : [own];
	});
}
