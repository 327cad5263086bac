import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** Finds quotations set apart that do not say whose words they are, and where they are printed. */
export function findUnattributedQuotations({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.unattributed ?? []).map((position) => ({
			file,
			...position,
			wrong: 'This quotation does not say whose words it holds, and where they are printed.',
			fix: 'End it with a line as “> — <Actor id="…" />, <Cite source="…" />”.',
		})),
	);
}
