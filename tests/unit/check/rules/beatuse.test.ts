import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findRepeatedBeats } from '../../../../src/check/rules/beatuse.ts';

/** What is said of a story with these lines, which begin on line 3. */
const say = (...lines: string[]) =>
	findRepeatedBeats(parseContent({ 'stories/one.mdx': `---\n---\n${lines.join('\n\n')}` })).map(
		({ file, line, column, wrong, fix }) => `${file}:${line}:${column} ${wrong} ${fix}`,
	);

test('findRepeatedBeats() lets each event be a beat once, and be told otherwise as often as one likes', () => {
	expect(
		say(
			'<Beats events="flood, fire" caption="Two." />',
			'<Beats events="storm" caption="One." />',
			'<Timeline events="flood, fire, storm" caption="All." />',
		),
	).toEqual([]);
});

test('findRepeatedBeats() finds each event that a second <Beats> of a text tells again, and says where the first is', () => {
	const fix = 'Tell each event in one <Beats> of a text: take it out of one of the two.';
	expect(
		say(
			'<Beats events="flood, fire" caption="Two." />',
			'<Beats caption="Three." events="storm, fire, flood" />',
			'<Beats events="storm" caption="One." />',
		),
	).toEqual([
		`content/stories/one.mdx:5:25 “fire” is a beat already, in the <Beats> on line 3. ${fix}`,
		`content/stories/one.mdx:5:25 “flood” is a beat already, in the <Beats> on line 3. ${fix}`,
		`content/stories/one.mdx:7:8 “storm” is a beat already, in the <Beats> on line 5. ${fix}`,
	]);
});
