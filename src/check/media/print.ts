import { pictureKinds } from '../../schema/medium.ts';
import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** So many pixels the longer side of a picture needs for a column of 20 cm at 150 dots an inch. */
const NEEDED = 1200;

/** Warns of pictures that are too small for print. A record ends the warning with its reason. */
export function findSmall(content: Content): Problem[] {
	return listRecords(content, 'media').flatMap((record) => {
		const { kind, file, small } = record.data;
		const found = content.media.find(({ name }) => name === file)?.described;
		if (!found?.width || !found.height || small !== undefined) return [];
		if (!kind || !pictureKinds.includes(kind)) return [];
		if (Math.max(found.width, found.height) >= NEEDED) return [];
		const wrong = `The picture has ${found.width} by ${found.height} pixels, which is too small for print.`;
		const fix = `Ask for one of ${NEEDED} pixels or more, or say under “small” why there is none.`;
		return [{ ...problemAt(record, ['file'], wrong, fix), level: 'warning' as const }];
	});
}
