import { AstroError } from 'astro/errors';

/** Creates an error that prints as it is worded, without a stack: a place in our code tells an editor nothing. */
export function createStop(name: string, wrong: string, fix: string): Error {
	return Object.assign(new AstroError(wrong, fix), { name, stack: '' });
}
