import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes, the longest first: begun last, one of them would keep one processor alone. */
const long = [
	'site/crowd.test.ts',
	'site/deterministic.test.ts',
	'site/wholebuild.test.ts',
	'site/kept/kept.test.ts',
	'site/kept/warm.test.ts',
	'site/dev.test.ts',
	'site/hostile.test.ts',
	'browser/longword.test.ts',
	'browser/axe.test.ts',
	'browser/everykind.test.ts',
];

const rank = ({ moduleId }: TestSpecification) => {
	const at = long.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(`tests/${name}`));
	return at < 0 ? long.length : at;
};

/** The order of test files: those that take longest come first, all others as Vitest has them. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((a, b) => rank(a) - rank(b));
	}
}
