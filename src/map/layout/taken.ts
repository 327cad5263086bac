import type { Box } from './box.ts';
import { measureBox, type Label } from './labelbox.ts';
import { reach, type PlacedMark } from './spread.ts';

/** The boxes of marks and of their labels. */
export function listTaken(
	marks: readonly PlacedMark[],
	labels: ReadonlyMap<string, Label>,
	size: number,
): Box[] {
	return marks.flatMap((mark) => {
		const label = labels.get(mark.id);
		const own = boxMark(mark, size / 4);
		return label ? [own, measureBox(label, size)] : [own];
	});
}

/** What a mark takes, with room about it, in user units: a name that touched another mark would be read as that one’s. */
export function boxMark(mark: PlacedMark, room: number): Box {
	const { x, y, r } = mark;
	const side = reach(mark) + room;
	return { left: x - side, top: y - r - room, right: x + side, bottom: y + r + room };
}
