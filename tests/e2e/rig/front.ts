/** The door of the server: who speaks HTTP is let through, of who speaks TLS only the host that is asked for is noted. */
import type { Server as HttpServer } from 'node:http';
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

/** `hear` gets the host of each first word in TLS; '' where it names none. */
export function frontOf(http: HttpServer, hear: (host: string) => void): Front {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      if (first[0] === TLS_HELLO) return whole(socket, first, hear);
      socket.pause();
      socket.unshift(first);
      http.emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const close = (): Promise<void> => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { server, close };
}

/** The first word of a browser does not always come in one piece. */
function whole(socket: Socket, first: Buffer, hear: (host: string) => void): void {
  let hello = first;
  const isWhole = (): boolean => hello.length >= HEAD && hello.length >= HEAD + hello.readUInt16BE(3);
  const take = (more: Buffer): void => {
    hello = Buffer.concat([hello, more]);
    if (isWhole()) socket.destroy();
  };
  socket.on('data', take);
  socket.once('close', () => hear(hostInHello(hello)));
  if (isWhole()) socket.destroy();
}
