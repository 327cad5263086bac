import { createServer, type AddressInfo, type Server } from 'node:net';

/** The only way out of a browser: a proxy that lets nothing through and writes down what was asked for. */
export interface Door {
	server: Server;
	port: number;
	/** The first line of each request. */
	asked: string[];
}

/** Opens a door at a free port. */
export async function openDoor(): Promise<Door> {
	const asked: string[] = [];
	const server = createServer((socket) => {
		socket.on('error', () => {});
		socket.once('data', (bytes) => {
			asked.push(String(bytes).split('\r\n')[0]!);
			socket.destroy();
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, port: (server.address() as AddressInfo).port, asked };
}
