import {
	type CANCEL_SYMBOL,
	autocomplete,
	autocompleteMultiselect,
	confirm,
	isCancel,
	log,
	text,
	type CommonOptions,
} from '@clack/prompts';
import { cancelled, type Asker, type Option } from './asker.ts';

/** So many answers are shown at a time. */
const SHOWN = 10;

/** Asks in a terminal, or in two streams that stand for one. */
export function createTerminal(streams: Pick<CommonOptions, 'input' | 'output'> = {}): Asker {
	const shared = { ...streams, filter: matches, maxItems: SHOWN, placeholder: 'Type to search' };
	return {
		text: async ({ message, initial, check }) =>
			take(
				await text({
					...{ ...streams, message },
					...(initial && { initialValue: initial }),
					validate: (answer = '') => check(answer),
				}),
			),
		choose: async ({ message, options }) =>
			take(await autocomplete<string>({ ...shared, message, options })),
		several: async ({ message, options, atLeastOne = false }) =>
			take(
				await autocompleteMultiselect<string>({
					...{ ...shared, message, options, required: atLeastOne },
				}),
			),
		confirm: async (message) => take(await confirm({ ...streams, message })),
		say: (said) => log.info(said, streams),
	};
}

function take<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
	if (isCancel(answer)) throw cancelled;
	return answer;
}

/** Whether an answer holds each word that was typed, with or without accents. */
function matches(typed: string, { value, label = '', hint = '' }: Partial<Option>): boolean {
	const words = plain(`${value} ${label} ${hint}`);
	return plain(typed)
		.split(/\s+/)
		.every((word) => words.includes(word));
}

function plain(words: string): string {
	return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
