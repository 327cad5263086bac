import { afterEach, expect, test, vi } from 'vitest';
import { createCamera } from '../../../../src/client/stage/camera.ts';
import type { Viewport } from '../../../../src/map/zoom.ts';

const size = { width: 800, height: 400 };
const whole = { x: 400, y: 200, k: 1 };

/** A camera, and what it has called: each time that it drew, and each viewport that a move ended with. */
function open() {
	const calls: ('draw' | Viewport)[] = [];
	const camera = createCamera(
		size,
		() => calls.push('draw'),
		(viewport) => calls.push(viewport),
	);
	return { camera, calls };
}

afterEach(() => vi.unstubAllGlobals());

test('createCamera() shows the whole drawing, and has not moved', () => {
	const { camera, calls } = open();
	expect([camera.viewport, calls]).toEqual([whole, []]);
});

test('moveTo() shows the nearest possible viewport and ends the move', () => {
	const { camera, calls } = open();
	camera.moveTo({ x: 0, y: 0, k: 2 });
	expect(camera.viewport).toEqual({ x: 200, y: 100, k: 2 });
	expect(calls).toEqual(['draw', { x: 200, y: 100, k: 2 }]);
});

test('setViewport() takes a viewport as it is, and draws nothing', () => {
	const { camera, calls } = open();
	camera.setViewport({ x: 0, y: 0, k: 2 });
	expect([camera.viewport, calls]).toEqual([{ x: 0, y: 0, k: 2 }, []]);
});

test('moveSoon() draws once with the next frame, and endMove() ends the move', () => {
	const frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	const { camera, calls } = open();
	camera.moveSoon({ x: 300, y: 200, k: 2 });
	camera.moveSoon({ x: 350, y: 200, k: 2 });
	expect([frames.length, calls]).toEqual([1, []]);
	frames[0]?.();
	camera.endMove();
	expect(calls).toEqual(['draw', { x: 350, y: 200, k: 2 }]);
	camera.moveSoon(whole);
	expect(frames.length).toBe(2);
});

test('zoom() enlarges about the middle, or about a point that stays where it is', () => {
	const { camera } = open();
	camera.zoom(2);
	expect(camera.viewport).toEqual({ x: 400, y: 200, k: 2 });
	camera.zoom(2, [0, 0]);
	expect(camera.viewport).toEqual({ x: 300, y: 150, k: 4 });
	expect(camera.toScreen({ x: 200, y: 100 })).toEqual([0, 0]);
});

test('pan() moves the drawing to the right and down by shares of its size', () => {
	const { camera } = open();
	camera.zoom(4);
	camera.pan(0.25, -0.5);
	expect(camera.viewport).toEqual({ x: 350, y: 250, k: 4 });
});
