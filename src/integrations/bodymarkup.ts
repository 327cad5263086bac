import { defineMdastPlugin } from 'satteri';
import { parseBody } from '../ledger/body.ts';
import { dressBody } from './dress.ts';
import { nameOwnBlocks } from './nameownblocks.ts';

/**
 * Makes of the Markdown of a body what its page shows. Throws an Error if a body holds what the check would have stopped:
 * nothing that the check has not seen comes into a page.
 */
export const bodyMarkup = defineMdastPlugin({
	name: 'body-markup',
	before(root, context) {
		const [stranger] = parseBody(context.source).rawMarkup;
		if (stranger)
			throw new Error(`a body with ${stranger.kind} came into the build: ${stranger.text}`);
		context.replaceNode(root, nameOwnBlocks(dressBody(root)));
	},
});
