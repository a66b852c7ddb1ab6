import { protocol, type Session } from 'electron';
import { appScheme } from '../ipc/sender.ts';
import { listBuiltFiles } from './builtFiles.ts';
import { serve } from './serve.ts';

/** Before the app is ready: makes `app:` a scheme with origins, like `https:`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer, and nothing else, to the windows of a session. */
export function serveApp(session: Session, rendererFolder: string): void {
  const files = listBuiltFiles(rendererFolder);
  session.protocol.handle(appScheme, (request) => serve(request, files));
}
