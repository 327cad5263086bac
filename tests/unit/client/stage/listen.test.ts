import { expect, test } from 'vitest';
import type { Actions } from '../../../../src/client/stage/actions.ts';
import { listenToDrags } from '../../../../src/client/stage/drag.ts';
import { listenToKeys } from '../../../../src/client/stage/keys.ts';
import type { Stage } from '../../../../src/client/stage/stage.ts';
import { listenToTools } from '../../../../src/client/stage/tools.ts';
import { listenToWheel } from '../../../../src/client/stage/wheel.ts';

const listeners = { listenToDrags, listenToKeys, listenToTools, listenToWheel };

test.each(Object.entries(listeners))(
	'%s() makes nothing before a reader acts: it asks for no mark, as that draws the map',
	(_, listen) => {
		const asked: string[] = [];
		const stage = {
			root: new EventTarget(),
			svg: new EventTarget(),
			camera: { size: { width: 720, height: 600 } },
			get markSet() {
				return asked.push('markSet');
			},
			get layer() {
				return asked.push('layer');
			},
		};
		listen(stage as unknown as Stage, {} as Actions);
		expect(asked).toEqual([]);
	},
);
