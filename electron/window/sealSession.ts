import { app, type Session, session } from 'electron';
import { mayRequest, mayUse } from './requests.ts';
import { pagesPartition } from './webPreferences.ts';

/** Seals the sessions there are and those to come; before the first window. */
export function sealSessions(): void {
  app.on('session-created', seal);
  seal(session.defaultSession);
  seal(pagesSession());
}

export function pagesSession(): Session {
  return session.fromPartition(pagesPartition);
}

function seal(sealed: Session): void {
  sealed.setSpellCheckerEnabled(false);
  sealed.setPermissionRequestHandler((_page, permission, grant) => grant(mayUse(permission)));
  sealed.setPermissionCheckHandler((_page, permission) => mayUse(permission));
  sealed.setDevicePermissionHandler(() => false);
  sealed.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !mayRequest(url, app.isPackaged) });
  });
}
