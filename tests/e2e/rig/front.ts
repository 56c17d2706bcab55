/**
 * The door of the server: who speaks HTTP is let through; of who speaks TLS the host that is asked for is noted, and only
 * those are let through whose host has something to say.
 */
import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import { hostInHello } from './recorder';

const TLS_HELLO = 0x16;
/** Its kind, its version, its length. */
const HEAD = 5;

export interface Front {
  server: Server;
  /** Ends all that is open. */
  close(): Promise<void>;
}

/** `hear` gets the host of each first word in TLS, '' where it names none, and answers whether it is let through. */
export function frontOf(http: HttpServer, https: HttpsServer, hear: (host: string) => boolean): Front {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      if (first[0] !== TLS_HELLO) return handOn(http, socket, first);
      whole(socket, first, (hello) => {
        if (hear(hostInHello(hello))) handOn(https, socket, hello);
        else socket.destroy();
      });
    });
  });
  const close = (): Promise<void> => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { server, close };
}

/** What was read already is put back. */
function handOn(server: HttpServer | HttpsServer, socket: Socket, first: Buffer): void {
  socket.pause();
  socket.unshift(first);
  server.emit('connection', socket);
  process.nextTick(() => socket.resume());
}

/** The first word of a browser does not always come in one piece. What breaks off is told, too. */
function whole(socket: Socket, first: Buffer, tell: (hello: Buffer) => void): void {
  let hello = first;
  const done = (): void => {
    socket.off('data', take);
    socket.off('close', done);
    tell(hello);
  };
  const take = (more: Buffer): void => {
    hello = Buffer.concat([hello, more]);
    if (hello.length >= HEAD && hello.length >= HEAD + hello.readUInt16BE(3)) done();
  };
  socket.on('data', take);
  socket.once('close', done);
  take(Buffer.alloc(0));
}
