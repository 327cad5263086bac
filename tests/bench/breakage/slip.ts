import { below, pick, type Chance } from '../chance.ts';
import { change, type Break } from './breakage.ts';

const all = /\.(yaml|mdx)$/;
const story = /\.mdx$/;

/** Slips of the fingers: a letter dropped, doubled, swapped or in the wrong case. */
export const slips: Record<string, Break> = {
	'a letter in the name of a field': change(/(?<=^[ -]*)[a-z]\w+(?=:)/gim, all, ([name], chance) =>
		slip(name, chance),
	),
	'a field with a capital': change(/(?<=^[ -]*)[a-z](?=\w+:)/gim, all, ([letter]) =>
		letter.toUpperCase(),
	),
	'a letter in an id': change(
		/(?<=^ *- (?:source: )?|: |[[,] ?|=")[a-z0-9]+(?:-[a-z0-9]+)+(?=["\],]|$)/gm,
		all,
		([id], chance) => slip(id, chance),
	),
	'a letter in the name of a block': change(/(?<=<\/?)[A-Z]\w+/g, story, ([name], chance) =>
		slip(name, chance),
	),
	'a block in lower case': change(/(?<=<)[A-Z](?=\w+ )/g, story, ([letter]) =>
		letter.toLowerCase(),
	),
	'a letter in an attribute': change(/(?<= )[a-z]+(?==")/g, story, ([name], chance) =>
		slip(name, chance),
	),
	'a letter in a list of choices': change(
		/(?<=^(?:kind|standing|tier|consulted|mark|language|country|dated): ).+$/gm,
		all,
		([value], chance) => slip(value, chance),
	),
	'a letter in a word': change(/(?<= )[a-z]{5,}(?= )/g, all, ([word], chance) =>
		slip(word, chance),
	),
	'a word left out': change(/ [a-z]+(?= [a-z]+ )/g, all, () => ''),
};

/** Drops, doubles or swaps one letter, never the first alone. */
function slip(word: string, chance: Chance): string {
	const at = 1 + below(word.length - 1, chance);
	const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
	return pick(
		[
			word.slice(0, at) + word.slice(at + 1),
			word.slice(0, at) + word[at] + word.slice(at),
			swapped,
		],
		chance,
	);
}
