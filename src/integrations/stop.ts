import { setFlagsFromString } from 'node:v8';
import { AstroError } from 'astro/errors';

/** Creates an error that prints as it is worded, without a stack: a place in our code tells an editor nothing. */
export function createStop(name: string, wrong: string, fix: string): Error {
	// At its end Node 26.10 waits for V8 to compile in the background, and V8, where its memory is low, for the main thread:
	// now and then a build that had said why it stops never ended. From here on nothing is compiled there.
	setFlagsFromString('--no-concurrent-recompilation');
	return Object.assign(new AstroError(wrong, fix), { name, stack: '' });
}
