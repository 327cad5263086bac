import { pick, type Chance } from '../chance.ts';
import type { Break, Broken, Texts } from './breakage.ts';
import { wholes } from './file.ts';
import { lines } from './line.ts';
import { signs } from './sign.ts';
import { slips } from './slip.ts';
import { values } from './value.ts';

/** Every kind of breakage, by what an editor would call it. */
const kinds: [name: string, change: Break][] = Object.entries({
	...slips,
	...lines,
	...signs,
	...values,
	...wholes,
});

/** Makes one breakage, of a kind and in a file that chance picks; stories are as likely as all other files. */
export function breakOne(files: Texts, chance: Chance): { kind: string; broken: Broken } {
	const paths = Object.keys(files).filter((path) => path.includes('/') || path === 'site.yaml');
	const stories = paths.filter((path) => path.endsWith('.mdx'));
	const [kind, change] = pick(kinds, chance);
	for (;;) {
		const path = pick(chance() < 0.5 ? stories : paths, chance);
		const broken =
			path === 'site.yaml' && kind.startsWith('a file') ? undefined : change(path, files, chance);
		if (broken) return { kind, broken };
	}
}
