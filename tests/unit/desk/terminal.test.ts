import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { cancelled, type Asker } from '../../../src/desk/asker.ts';
import { createTerminal } from '../../../src/desk/terminal.ts';

const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

/** Asks in two streams, and types the keys one by one. */
async function type<Answer>(keys: string[], ask: (asker: Asker) => Promise<Answer>) {
	const input = new PassThrough();
	const output = new PassThrough();
	let shown = '';
	output.on('data', (part) => (shown += String(part)));
	const answer = ask(createTerminal({ input, output })).catch((error: unknown) => error);
	for (const key of keys) {
		input.write(key);
		await new Promise((done) => setImmediate(done));
	}
	return { given: await answer, shown };
}

const places = [
	{ value: 'lodz', label: 'lodz', hint: 'Łódź' },
	{ value: 'malaga', label: 'malaga', hint: 'Málaga, Spain' },
	{ value: 'malmo', label: 'malmo', hint: 'Malmö' },
];

test('text() says what is wrong with a line until nothing is', async () => {
	const check = (text: string) => (text.endsWith('.') ? undefined : 'End it with a full stop.');
	const { given, shown } = await type(['東', '京', '\r', '.', '\r'], (asker) =>
		asker.text({ message: 'what: It.', check }),
	);
	expect(given).toBe('東京.');
	expect(shown).toContain('End it with a full stop.');
});

test('choose() finds an answer by any of its words, with or without accents', async () => {
	const question = { message: 'place: Where.', options: places };
	const typed = [...'spain mal', '\r'];
	expect((await type(typed, (asker) => asker.choose(question))).given).toBe('malaga');
	const down = ['m', DOWN, '\r'];
	expect((await type(down, (asker) => asker.choose(question))).given).toBe('malmo');
});

test('several() gives each answer that was marked', async () => {
	const keys = ['\t', DOWN, DOWN, '\t', '\r'];
	const { given } = await type(keys, (asker) =>
		asker.several({ message: 'places: Where.', options: places }),
	);
	expect(given).toEqual(['lodz', 'malmo']);
});

test.each(['text', 'choose', 'several', 'confirm'] as const)(
	'%s() ends at Ctrl-C',
	async (name) => {
		const question = { message: 'what: It.', options: places, check: () => undefined };
		const { given } = await type<unknown>([CTRL_C], (asker) =>
			name === 'confirm' ? asker.confirm('So?') : asker[name](question),
		);
		expect(given).toBe(cancelled);
	},
);
