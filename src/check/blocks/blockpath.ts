import { quote } from '../problem.ts';

/** The block that a file of `blocks/` is about, or what is wrong with its path there. */
export function parseBlockPath(path: string): {
	block?: string;
	problem?: { wrong: string; fix: string };
} {
	if (path.includes('/')) {
		const wrong = 'A block lies directly in its folder, not in one inside it.';
		return { problem: { wrong, fix: 'Move it to content/blocks/, or out of content/.' } };
	}
	const [, name = '', ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(path) ?? [];
	if (ending !== '.yaml' && ending !== '.astro') {
		const wrong = 'Files in content/blocks/ end in .yaml or .astro; this one is not read.';
		return { problem: { wrong, fix: 'Move it out of content/, or give it one of these endings.' } };
	}
	if (/^[A-Z][A-Za-z0-9]{0,39}$/.test(name)) return { block: name };
	const wrong = `The name ${quote(name)} does not do for a block.`;
	const fix = 'Use at most 40 letters and digits, the first a capital: TideTable.';
	return { problem: { wrong, fix } };
}
