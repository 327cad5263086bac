import type { Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';

/** Finds links in texts that name the site by its whole address. */
export function findOwnAddresses({ records, site }: Content): Problem[] {
	const own = site?.data.address;
	if (!own) return [];
	return records.flatMap(({ file, body }) =>
		(body?.links ?? [])
			.filter(({ to }) => to.startsWith(own))
			.map(({ to, position }) => ({
				file,
				...position,
				wrong: `The link names this site by its whole address: ${quote(to)}.`,
				fix: `Write it as /${to.slice(own.length)}.`,
			})),
	);
}
