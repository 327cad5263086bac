import type { Content } from '../content.ts';
import { findPosition } from '../offset.ts';
import type { Problem } from '../problem.ts';

/** Finds the names that we do not print. What it says never names them: reports are read by others too. */
export function findPrivateNames({ records, site, privateNames = [] }: Content): Problem[] {
	const forms = privateNames.map(createForm);
	return [...records, ...(site ? [site] : [])].flatMap(({ file, text }) =>
		forms
			.flatMap((form) => [...text.matchAll(form)])
			.map(({ index }) => ({
				file,
				...findPosition(text, index),
				wrong: 'A name stands here that is on the list of those we do not print.',
				fix: 'Take it out, and say what the person did or saw.',
			})),
	);
}

/** The name in any case, also where a line breaks in it, and in an id. */
function createForm(name: string): RegExp {
	const words = name.trim().split(/\s+/).map(RegExp.escape);
	return new RegExp(
		String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s_-]+`)}(?![\p{L}\p{N}])`,
		'giu',
	);
}
